/** Messages between the service worker and its pages. */

/** The worker tells how far the first download is. */
export interface VoortgangBericht {
  readonly type: 'VOORTGANG';
  readonly klaar: number;
  readonly totaal: number;
}

/** A page asks the waiting worker to take over. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** Tells a progress message from any other. */
export const isVoortgang = (data: unknown): data is VoortgangBericht =>
  (data as { readonly type?: unknown } | null | undefined)?.type === 'VOORTGANG';
