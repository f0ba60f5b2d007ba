/** Mean width of a letter of a 9 point label, in points; a little generous, for a clipped label is worse than a gap. */
const LETTER_WIDTH = 4.7;

export function textWidth(text: string): number {
  return text.length * LETTER_WIDTH;
}

/** How many letters of a label have room. */
export function lettersIn(width: number): number {
  return Math.max(1, Math.floor(width / LETTER_WIDTH));
}
