import { cellText } from "../../../../plan/ref";
import { decodeXml } from "../../xml/decode";
import type { Relationship } from "../../opc/relationships";
import { hasPart, type PackageEdits, readPartBytes } from "../package/edits";
import { RELATIONSHIP } from "../vocabulary";
import type { SheetTarget } from "./sheet-parts";

/**
 * The calculation chain of the workbook, when it names cells of our sheets that hold no formula any more: Excel would
 * call such a workbook damaged, and makes a new chain where there is none. Null when the chain can stay as it is.
 */
export async function staleCalcChain(
  edits: PackageEdits,
  relationships: readonly Relationship[],
  sheets: ReadonlyMap<number, SheetTarget>,
): Promise<Relationship | null> {
  const chain = relationships.find(({ type }) => type === RELATIONSHIP.calcChain);
  if (chain === undefined || !hasPart(edits, chain.target)) return null;
  const formulas = new Map([...sheets].map(([sheetId, target]) => [sheetId, formulaCells(target)]));
  const text = decodeXml(await readPartBytes(edits, chain.target), chain.target);
  let sheetId = 0;
  // A flat list of empty elements, often as long as the workbook has formulas: read without building a tree.
  for (const [, attributes = ""] of text.matchAll(/<(?:[\w.-]+:)?c\s([^>]*)>/g)) {
    // A cell without a sheet is on the sheet of the cell before it.
    const sheet = /(?:^|\s)i\s*=\s*["'](\d+)/.exec(attributes)?.[1];
    if (sheet !== undefined) sheetId = Number(sheet);
    const cell = /(?:^|\s)r\s*=\s*["']([A-Z]+\d+)/.exec(attributes)?.[1] ?? "";
    if (formulas.get(sheetId)?.has(cell) === false) return chain;
  }
  return null;
}

function formulaCells({ plan }: SheetTarget): ReadonlySet<string> {
  const cells = plan.cells.filter(({ formula }) => formula !== undefined);
  return new Set(cells.map((cell) => cellText(cell)));
}
