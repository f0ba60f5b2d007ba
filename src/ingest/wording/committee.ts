import { CellKind, kindAt, textAt, type Workbook } from "../grid";
import { NO_COMMITTEES } from "../synonyms/tables";
import { fold, squeeze } from "../cells/text";

const TITLE_ROWS = 6;
const TITLE_COLUMNS = 4;

/** "Arbetsmarknadsnämnden", "Barn- och utbildningsnämnden", "Tekniska nämnden", also in the genitive; "nämnden" alone names none. */
const NAME =
  /(?:\p{L}+-,? (?:och |\p{L}+-,? )*)?(?:tekniska? |sociala )?(?:(?<=tekniska? |sociala )|\p{L}{3,})(?:nämnd(?:en)?|styrelsen?)(?=s?(?![\p{L}]))/giu;

/** The committee that the sheets' titles and names speak of most; null when they name none. */
export function findCommittee(workbook: Workbook): string | null {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { grid, name, ownedKey } of workbook.sheets) {
    if (ownedKey !== null) continue;
    const texts = [name];
    for (let row = 0; row < Math.min(TITLE_ROWS, grid.rowCount); row += 1) {
      const cells = Array.from({ length: TITLE_COLUMNS }, (_, column) => column);
      // A row with amounts is one of many committees in a table.
      if (cells.some((column) => kindAt(grid, row, column) === CellKind.number)) continue;
      for (const column of cells) {
        if (kindAt(grid, row, column) === CellKind.text) texts.push(textAt(grid, row, column));
      }
    }
    for (const found of texts.flatMap(namesIn)) {
      const key = fold(found).replace(/nämnd$/, "nämnden");
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { name: found, count: 1 });
    }
  }
  let best: { name: string; count: number } | null = null;
  for (const each of counts.values()) if (!best || each.count > best.count) best = each;
  return best?.name ?? null;
}

function namesIn(text: string): readonly string[] {
  const names = squeeze(text).match(NAME) ?? [];
  return names
    .filter((name) => !NO_COMMITTEES.includes(fold(name)))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}
