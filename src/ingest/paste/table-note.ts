import { parseNote } from "../notes";

const NOWHERE = { sheet: "", row: 0, column: 0 };

/** Whether a line behind a table belongs to it: a footnote. Other sentences there are the text of the page. */
export function isTableNote(line: string): boolean {
  return (parseNote(line, NOWHERE)?.reference ?? null) !== null;
}
