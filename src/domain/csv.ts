/**
 * Rows as a CSV file (RFC 4180), with semicolons and a byte order mark: what a Dutch spreadsheet opens without asking.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
