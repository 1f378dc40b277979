import type { TextPart } from '../domain/zoeken.ts';
import type { Match } from './matches.ts';

/** Letters of text a passage shows, without the dots for what was left out. */
const LENGTH = 160;

/** The best passage of a text: parts to show one after another, those that match to be marked. Plain text, never HTML. */
export type Passage = readonly TextPart[];

/**
 * Cuts about 160 letters from a text where the matches stand closest together; from its beginning when nothing matches.
 */
export function cutPassage(text: string, matches: readonly Match[]): Passage {
  if (text === '') return [];
  const { from, to } = chooseRange(text, matches);
  return [
    ...(from > 0 ? [{ text: '… ', match: false }] : []),
    ...markRange(text, matches, from, to),
    ...(to < text.length ? [{ text: ' …', match: false }] : []),
  ];
}

/** A whole text in parts, those that match to be marked. */
export const markText = (text: string, matches: readonly Match[]): Passage => markRange(text, matches, 0, text.length);

function markRange(text: string, matches: readonly Match[], from: number, to: number): TextPart[] {
  const parts: TextPart[] = [];
  const add = (piece: string, match: boolean): void => {
    if (piece) parts.push({ text: piece, match });
  };
  let position = from;
  for (const { start, end } of matches) {
    if (start < position || end > to) continue;
    add(text.slice(position, start), false);
    add(text.slice(start, end), true);
    position = end;
  }
  add(text.slice(position, to), false);
  return parts;
}

function chooseRange(text: string, matches: readonly Match[]): { from: number; to: number } {
  if (text.length <= LENGTH) return { from: 0, to: text.length };
  let best: { first: Match; last: Match; value: number } | undefined;
  for (const [index, first] of matches.entries()) {
    const seen = new Set<string>();
    let value = 0;
    for (const last of matches.slice(index)) {
      if (last.end - first.start > LENGTH) break;
      // The same word again says little: five times "ggz" is not better than "ggz" beside "tarief".
      value += seen.has(last.term) ? last.weight / 10 : last.weight;
      seen.add(last.term);
      if (!best || value > best.value) best = { first, last, value };
    }
  }
  if (!best) return { from: 0, to: endOfWord(text, LENGTH) };
  const { start } = best.first;
  const from = chooseStart(text, start, LENGTH - (best.last.end - start));
  return { from, to: Math.max(best.last.end, endOfWord(text, from + LENGTH)) };
}

/** Where to begin, at most `room` letters before `start`: with a sentence if that can be, else between words. */
function chooseStart(text: string, start: number, room: number): number {
  const earliest = Math.max(0, start - room);
  // Near the end of the text there is room for more of what comes before.
  const latest = Math.max(earliest, Math.min(start, text.length - LENGTH));
  let sentence = -1;
  // A sentence begins a full stop and a space after the one before; sooner than that nothing is looked for.
  const searched = Math.max(0, earliest - 2);
  const begins = [...text.slice(searched, start).matchAll(/[.!?:;]\s+/g)].map(
    ({ index, 0: end }) => searched + index + end.length,
  );
  for (const begin of earliest === 0 ? [0, ...begins] : begins) {
    if (begin < earliest) continue;
    sentence = begin;
    if (begin >= latest) break;
  }
  if (sentence >= 0) return sentence;
  const space = text.indexOf(' ', Math.max(earliest, start - Math.floor(room / 2)) - 1);
  return space < 0 || space >= start ? start : space + 1;
}

/** The end of the last whole word before `limit`. */
function endOfWord(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = text.lastIndexOf(' ', limit);
  return space <= 0 ? limit : space;
}
