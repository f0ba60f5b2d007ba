import { formulaText, text } from "../../plan/formula";

/*
 * Excel stops a request at the operation that fails, also between adding a sheet and marking it. So the mark is there
 * first, and says in words which sheet it is for until it can point at it. An empty sheet of that name is ours.
 */

/** The formula of a mark whose sheet is about to be added: `="Sammanfattning"`. */
export function pendingMark(sheet: string): string {
  return `=${formulaText(text(sheet), sheet, "api")}`;
}

/** The sheet that such a mark is for; null for any other formula. */
export function pendingSheet(formula: string): string | null {
  return /^="((?:[^"]|"")+)"$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}
