import type { SheetPlan } from "../../../../plan/model";
import type { PlanValues } from "../../../../plan/plan-values";
import { type PackageEdits, writePart } from "../package/edits";
import { freeIds, writeRelationshipsOf } from "../package/relationships";
import { worksheetXml } from "../sheet/worksheet";
import type { StyleBook } from "../styles/style-book";
import { CONTENT_TYPE, RELATIONSHIP } from "../vocabulary";
import { writeDrawing } from "./drawing-parts";
import type { SheetBefore } from "./kept";
import { type TableRegister, writeTables } from "./table-parts";

/** A planned sheet with the part that holds it, or will. */
export interface SheetTarget {
  readonly plan: SheetPlan;
  readonly part: string;
  /** Position in the list of sheets. */
  readonly index: number;
  readonly before: SheetBefore;
}

/** What all sheets of one refresh share. */
export interface SheetWriting {
  readonly edits: PackageEdits;
  readonly styles: StyleBook;
  readonly values: PlanValues;
  readonly tables: TableRegister;
  readonly activeIndex: number;
  /** The folder of the workbook part, `xl/`. */
  readonly folder: string;
}

/** Writes a sheet with its tables, drawing and charts. True when any of these parts changed. */
export async function writeSheet(writing: SheetWriting, target: SheetTarget): Promise<boolean> {
  const { edits, styles, folder } = writing;
  const { plan, part, before } = target;
  const drawing = await writeDrawing(edits, plan, before.drawing, folder, writing.values);
  const tables = await writeTables(edits, plan, before.tables, folder, writing.tables);

  const drawingParts = drawing.part === undefined ? [] : [drawing.part];
  const targets = [
    ...drawingParts.map((target) => ({ type: RELATIONSHIP.drawing, target })),
    ...tables.parts.map((target) => ({ type: RELATIONSHIP.table, target })),
  ];
  const ids = freeIds(before.foreign, targets.length);
  const relationships = targets.map((one, index) => ({ ...one, id: ids[index] ?? "" }));
  const xml = worksheetXml(plan, {
    styleOf: styles.cellStyle,
    textColour: styles.textColour,
    isActive: target.index === writing.activeIndex,
    drawing: relationships.find(({ type }) => type === RELATIONSHIP.drawing)?.id,
    tables: relationships.filter(({ type }) => type === RELATIONSHIP.table).map(({ id }) => id),
    kept: before.kept,
  });
  edits.contentTypes.set(part, CONTENT_TYPE.worksheet);
  const isSheetChanged = await writePart(edits, part, xml);
  const isListChanged = await writeRelationshipsOf(edits, part, before.foreign, relationships);
  return drawing.isChanged || tables.isChanged || isSheetChanged || isListChanged;
}
