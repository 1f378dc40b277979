import fs from 'node:fs/promises';
import { create } from 'fontkitten';
import type { MeasureText } from '../flow/schema/wrapText.ts';

/**
 * What is added to a measured width. The file gives the widths of the regular weight: semi-bold is up to 7% wider in short
 * words. Until our font is there the reader sees the system's, which is up to 4% wider (10% in bold; Arial was compared).
 */
const ALLOWANCE = { regular: 1.05, bold: 1.12 };

/**
 * Makes a measure of text from a font file, so that the build knows what fits without a browser.
 * @param file a woff2, woff or OpenType font
 */
export async function measureWith(file: string): Promise<MeasureText> {
  const font = create(await fs.readFile(file));
  if (!('glyphsForString' in font)) throw new Error(`${file} holds several fonts.`);
  const widths = new Map<string, number>();
  // Without kerning: that only brings letters closer together.
  const widthOf = (text: string) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const units = font.glyphsForString(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
    const width = units / font.unitsPerEm;
    widths.set(text, width);
    return width;
  };
  return (text, { size, bold }) => widthOf(text) * size * (bold ? ALLOWANCE.bold : ALLOWANCE.regular);
}
