/** Escapes text for HTML content and double-quoted attributes. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What makes a page a document. */
export interface DocumentParts {
  readonly title: string;
  readonly description: string;
  readonly base: string;
  /** Inline style sheet every page has. */
  readonly css: string;
  /** Entry module, then modules the page needs at once. */
  readonly scripts: readonly string[];
  /** Style sheets of the page's own. */
  readonly styles: readonly { readonly href: string; readonly css: string }[];
  /** Content-Security-Policy; null in development, where Vite needs more. */
  readonly policy: string | null;
  /** Head markup that Svelte rendered. */
  readonly head: string;
  readonly body: string;
}

/** Composes the HTML file of a page. */
export function renderDocument(parts: DocumentParts): string {
  const { base } = parts;
  const [entry = '', ...preload] = parts.scripts;
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    parts.policy === null ? '' : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${escapeHtml(parts.title)}</title>`,
    `<meta name="description" content="${escapeHtml(parts.description)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#11181b" media="(prefers-color-scheme: dark)">',
    `<style>${parts.css}</style>`,
    // The disabled link is not fetched. It tells the loader of modules, and the router, that these rules are here.
    ...parts.styles.map(({ href, css }) => `<link rel="stylesheet" href="${href}" disabled><style>${css}</style>`),
    `<script type="module" src="${entry}"></script>`,
    ...preload.map((url) => `<link rel="modulepreload" href="${url}">`),
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
    `<link rel="icon" href="${base}icons/favicon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch-icon.png">`,
    parts.head,
    '</head>',
    `<body>${parts.body}</body>`,
    '</html>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}
