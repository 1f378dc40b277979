import { createHash } from 'node:crypto';

/** Names of the Trusted Types policies: Svelte's own, and ours (src/ui/trustedTypes.ts). */
const TRUSTED_TYPES = 'svelte-trusted-html ggz-wijzer';

/** What a meta tag may carry; `frame-ancestors` counts only as a header. */
const directives = (styles: readonly string[]): readonly string[] => [
  "default-src 'self'",
  "script-src 'self'",
  // Inline style sheets are allowed by their hash: they spare a first visit a round trip before the first paint.
  `style-src ${["'self'", ...styles.map((css) => `'${inlinePolicyHash(css)}'`)].join(' ')}`,
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
 * The Content-Security-Policy as a meta tag's content.
 * @param styles Inline style sheets it allows, exactly as they stand between the tags.
 */
export const contentSecurityPolicy = (styles: readonly string[]): string => directives(styles).join('; ');

/**
 * Replaces the placeholders of `public/_headers`. One header serves all pages, and has `frame-ancestors` besides.
 * @param styles Inline style sheets of all pages.
 */
export const fillInHeaders = (headers: string, { styles, base }: { styles: readonly string[]; base: string }): string =>
  headers
    .replaceAll('{{CONTENT_SECURITY_POLICY}}', `${contentSecurityPolicy(styles)}; frame-ancestors 'none'`)
    .replaceAll('{{BASE}}', base);
