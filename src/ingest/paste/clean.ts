/** Tags and stars that marked a word as bold or slanted where it was copied from. */
const MARKUP = /<\/?(?:i|b|u|em|strong|span|p|br|sup|sub)(?:\s[^<>]*)?\/?>|\*\*/gi;

/** A pasted cell without the marks of its look. */
export function cleanCell(text: string): string {
  const plain = text.includes("<") || text.includes("**") ? text.replace(MARKUP, "") : text;
  return plain.trim();
}

/** The lines of a text that say anything. A copy of a page has blank lines anywhere, so they tell nothing. */
export function cleanLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
    .map(cleanCell)
    .filter((line) => line !== "");
}

/** A line that is drawn under headings in a text table: "-----", ":---:". */
export function isRule(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return (
    filled.every((cell) => /^:?[-=_]{2,}:?$/.test(cell)) && filled.some(({ length }) => length > 2)
  );
}
