import { createHash } from 'node:crypto';

/** Names of the Trusted Types policies: Svelte's own, and ours (src/app/trustedTypes.ts). */
const TRUSTED_TYPES = 'svelte-trusted-html ggz-wijzer';

/** What a meta tag may carry; `frame-ancestors` counts only as a header. */
const directives = (styleHash: string): readonly string[] => [
  "default-src 'self'",
  "script-src 'self'",
  // The one inline style sheet is allowed by its hash: it spares every first visit a round trip before the first paint.
  `style-src 'self' '${styleHash}'`,
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES}`,
];

/** Hash source for an inline style sheet, exactly as it stands between the tags. */
export const inlinePolicyHash = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;

/** The Content-Security-Policy as a meta tag's content, and the filled-in `_headers`. */
export function securityHeaders(styleHash: string) {
  const meta = directives(styleHash).join('; ');
  return {
    meta,
    /** Replaces the placeholders of `public/_headers`. */
    fillIn: (headers: string, base: string): string =>
      headers.replaceAll('{{CONTENT_SECURITY_POLICY}}', `${meta}; frame-ancestors 'none'`).replaceAll('{{BASE}}', base),
  };
}
