/** Width of a text in pixels at the size and weight it will be drawn in; never less than what a browser makes of it. */
export type MeasureText = (tekst: string, font: { readonly size: number; readonly bold: boolean }) => number;

/**
 * Breaks a text into lines no wider than `width`, as few as possible and of about the same length. A word that is wider
 * than that gets a line of its own: the caller makes its box fit the widest line.
 * @param measure width of a text in pixels
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const widest = Math.max(0, ...words.map(measure));
  const fill = (room: number) => {
    const lines: string[] = [];
    for (const word of words) {
      const line = lines.at(-1);
      if (line !== undefined && measure(`${line} ${word}`) <= room) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines;
  };
  const lines = fill(Math.max(width, widest));
  // The narrowest room that needs no more lines: even lines make a compact box.
  let low = widest;
  let high = Math.max(width, widest);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(middle).length > lines.length) low = middle;
    else high = middle;
  }
  return fill(high);
}
