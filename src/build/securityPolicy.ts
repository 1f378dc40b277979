import { createHash } from 'node:crypto';

/** Names of the Trusted Types policies: Svelte's own, and ours (src/ui/trustedTypes.ts). */
const TRUSTED_TYPES = 'svelte-trusted-html ggz-wijzer';

/** What holds for every file. `style-src` and its fallback `default-src` are the page's own: see contentSecurityPolicy. */
const forEveryFile = [
  "script-src 'self'",
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

/**
 * The whole Content-Security-Policy, as a meta tag's content. Inline style sheets are allowed by their hash: they spare a
 * first visit a round trip before the first paint.
 * @param styles Inline style sheets it allows, exactly as they stand between the tags.
 */
export const contentSecurityPolicy = (styles: readonly string[]): string =>
  [
    "default-src 'self'",
    ...forEveryFile,
    `style-src ${["'self'", ...styles.map((css) => `'${inlinePolicyHash(css)}'`)].join(' ')}`,
  ].join('; ');

/**
 * Replaces the placeholders of `public/_headers`. One header serves all files. It has `frame-ancestors`, which counts only
 * there, and leaves the hashes of style sheets to the page: a browser obeys both, and a kilobyte with every file is a
 * hundredth of a second each on a slow line.
 */
export const fillInHeaders = (headers: string, { base }: { base: string }): string =>
  headers
    .replaceAll('{{CONTENT_SECURITY_POLICY}}', [...forEveryFile, "frame-ancestors 'none'"].join('; '))
    .replaceAll('{{BASE}}', base);
