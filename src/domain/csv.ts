/** What a spreadsheet would run as a formula, unless it is a plain number such as -12,50. */
const isFormule = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:,\d+)?$/.test(text);

/**
 * Rows as a CSV file (RFC 4180), with semicolons and a byte order mark: what a Dutch spreadsheet opens without asking.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays text.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = isFormule(text) ? `'${text}` : text;
    return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
