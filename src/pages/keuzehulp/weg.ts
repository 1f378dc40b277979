import type { KeuzehulpSession } from './session.svelte.ts';

/** The answers of a walk as the picture names its arrows: `stap.antwoord`. */
export const wegVan = ({ verloop }: KeuzehulpSession): ReadonlySet<string> =>
  new Set(verloop.spoor.map(({ stap, antwoord }) => `${stap.id}.${antwoord.id}`));

/** Id of the step or outcome on the screen. */
export const plekVan = ({ vraag, verloop: { positie } }: KeuzehulpSession): string =>
  vraag?.id ?? (positie.soort === 'uitkomst' ? positie.uitkomst.id : positie.stap.id);
