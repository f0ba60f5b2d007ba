import type { Session } from "../session";
import type { SheetTarget } from "./target";

/**
 * Takes new sheets away that carry no mark of ours, for no later writing would find them half written. Their names were
 * free before. What hinders this is not told: what stopped the writing is, and most likely it is the same.
 */
export async function removeUnmarked(
  session: Session,
  targets: readonly SheetTarget[],
): Promise<void> {
  const names = targets.flatMap(({ plan: { key, name } }) => (key === null ? name : []));
  if (names.length === 0) return;
  try {
    const made = await session.step(({ workbook }) =>
      names.map((name) => workbook.worksheets.getItemOrNullObject(name).load("id")),
    );
    const ids = made.flatMap((sheet) => (sheet.isNullObject ? [] : sheet.id));
    await session.step(({ workbook }) => {
      for (const id of ids) workbook.worksheets.getItem(id).delete();
    });
  } catch {
    return;
  }
}
