import { type AppliedSheet, type HostWork, WorkCancelledError } from "../../host";
import type { ReportPlan } from "../../../plan/model";
import { BookError } from "../errors";
import type { OpcPackage } from "../opc/package";
import { partKey } from "../opc/part-name";
import type { Relationship } from "../opc/relationships";
import type { ZipArchive } from "../zip/entry";
import { planValues } from "../../../plan/plan-values";
import { folderOf, type LocatedSheet, locateSheets } from "./locate";
import { updateContentTypes } from "./package/content-types";
import { nameSplices } from "./package/defined-names";
import { editedArchive, type PackageEdits, startEdits, writePart } from "./package/edits";
import { editRelationships, freeIds, type NewRelationship } from "./package/relationships";
import { sheetListSplices } from "./package/sheet-list";
import { spliceText } from "./package/splice";
import { sweepOrphans } from "./package/sweep";
import { type EditableWorkbook, readEditableWorkbook } from "./package/workbook-part";
import { staleCalcChain } from "./parts/calc-chain";
import { type SheetWriting, writeSheet } from "./parts/sheet-parts";
import { openStylesPart, type StylesPart, writeStylesPart } from "./parts/styles-part";
import { readTableRegister } from "./parts/table-parts";
import { RELATIONSHIP } from "./vocabulary";

/** The archive with the plan in it, and what became of each sheet. */
export interface AppliedPlan {
  readonly archive: ZipArchive;
  readonly sheets: readonly AppliedSheet[];
}

/**
 * Writes every sheet of a plan into a package:
 *
 *     locate sheets → write their parts, collecting styles → styles → workbook, its relationships, content types
 *
 * The package given is not changed. Parts that are not ours keep their packed bytes, but for the four parts named above,
 * into which text is spliced; and so does every part of ours that comes out as it was. Throws signed, structure-locked,
 * foreign-sheet, unusual-part and what reading a damaged part throws, WorkCancelledError when the signal was aborted.
 */
export async function applyPlan(
  book: OpcPackage,
  plan: ReportPlan,
  work: HostWork,
): Promise<AppliedPlan> {
  if (book.isSigned) throw new BookError("signed", {});
  const edits = startEdits(book);
  const workbook = await readEditableWorkbook(book);
  const { relationships } = workbook;
  const sheets = await locateSheets(edits, workbook, plan);

  const folder = folderOf(book.mainPart);
  const styles = await openStylesPart(edits, relationships, folder);
  const oldTables = sheets.flatMap(({ before }) => before.tables);
  const writing = {
    edits,
    styles: styles.book,
    values: planValues(plan.sheets),
    tables: await readTableRegister(edits, workbook, oldTables),
    activeIndex: workbook.activeIndex,
    folder,
  };
  const applied = await writeSheets(writing, sheets, work);

  await writeStylesPart(edits, styles);
  await writeWorkbook(edits, workbook, sheets);
  const added = newRelationships(relationships, sheets, styles);
  await updateRelationships(edits, relationships, sheets, added);
  await sweepOrphans(edits);
  await updateContentTypes(edits);
  return { archive: editedArchive(edits), sheets: applied };
}

async function writeSheets(
  writing: SheetWriting,
  sheets: readonly LocatedSheet[],
  { signal, onProgress }: HostWork,
): Promise<readonly AppliedSheet[]> {
  const applied: AppliedSheet[] = [];
  for (const [done, sheet] of sheets.entries()) {
    if (signal?.aborted === true) throw new WorkCancelledError();
    onProgress?.({ stage: "write", sheet: sheet.plan.name, done, total: sheets.length });
    const isChanged = await writeSheet(writing, sheet);
    const action = sheet.added !== null ? "created" : isChanged ? "updated" : "unchanged";
    applied.push({ name: sheet.plan.name, action });
  }
  return applied;
}

async function writeWorkbook(
  edits: PackageEdits,
  workbook: EditableWorkbook,
  sheets: readonly LocatedSheet[],
): Promise<void> {
  const added = sheets.flatMap((sheet) => sheet.added ?? []);
  const splices = [...sheetListSplices(workbook, added), ...nameSplices(workbook, sheets)];
  await writePart(edits, workbook.part, spliceText(workbook.document.text, splices));
}

function newRelationships(
  relationships: readonly Relationship[],
  sheets: readonly LocatedSheet[],
  styles: StylesPart,
): readonly NewRelationship[] {
  const type = RELATIONSHIP.worksheet;
  const added = sheets.flatMap(({ added, part }) =>
    added === null ? [] : [{ id: added.relationship, type, target: part }],
  );
  if (!styles.isNew) return added;
  const [id = ""] = freeIds([...relationships, ...added], 1);
  return [...added, { id, type: RELATIONSHIP.styles, target: styles.part }];
}

async function updateRelationships(
  edits: PackageEdits,
  relationships: readonly Relationship[],
  sheets: readonly LocatedSheet[],
  added: readonly NewRelationship[],
): Promise<void> {
  const byId = new Map(sheets.map((sheet) => [sheet.sheetId, sheet]));
  const chain = await staleCalcChain(edits, relationships, byId);
  if (chain !== null) edits.orphans.add(partKey(chain.target));
  await editRelationships(edits, edits.book.mainPart, added, chain === null ? [] : [chain]);
}
