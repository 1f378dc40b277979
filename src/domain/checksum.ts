/** FNV-1a, 32 bits, in base 36: tells a damaged link from a sound one; no protection against forgery, none is needed. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
