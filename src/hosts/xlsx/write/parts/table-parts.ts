import { contentTypeOf } from "../../opc/content-types";
import { attribute } from "../../xml/find";
import type { SheetPlan } from "../../../../plan/model";
import { type PackageEdits, readPart, reservePart, writePart } from "../package/edits";
import type { EditableWorkbook } from "../package/workbook-part";
import { tableXml } from "../sheet/table";
import { CONTENT_TYPE } from "../vocabulary";

/** Numbers and names of tables, which must be unique in the whole workbook. */
export interface TableRegister {
  readonly ids: Set<number>;
  /** In lower case, with the defined names: both are names in formulas. */
  readonly names: Set<string>;
}

interface StoredTable {
  readonly part: string;
  readonly id: number;
  readonly name: string;
}

/** The tables and names that are not of the sheets being rewritten, whose own tables are in `rewritten`. */
export async function readTableRegister(
  edits: PackageEdits,
  workbook: EditableWorkbook,
  rewritten: readonly string[],
): Promise<TableRegister> {
  const names = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const ids = new Set<number>();
  const ours = new Set(rewritten.map((part) => part.toLowerCase()));
  for (const { name: part } of edits.parts.values()) {
    if (contentTypeOf(edits.book.contentTypes, part) !== CONTENT_TYPE.table) continue;
    if (ours.has(part.toLowerCase())) continue;
    const { id, name } = await readTable(edits, part);
    ids.add(id);
    names.add(name.toLowerCase());
  }
  return { ids, names };
}

/**
 * Writes the tables of a sheet; the answer tells their parts, in the plan's order, and whether any changed. A table
 * keeps part and number from the refresh before, told by its name.
 */
export async function writeTables(
  edits: PackageEdits,
  plan: SheetPlan,
  before: readonly string[],
  folder: string,
  register: TableRegister,
): Promise<{ readonly parts: readonly string[]; readonly isChanged: boolean }> {
  const stored: StoredTable[] = [];
  for (const part of before) stored.push(await readTable(edits, part));
  const parts: string[] = [];
  let isChanged = false;
  for (const table of plan.tables) {
    const name = freeName(table.name, register.names);
    const old = stored.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const id =
      old !== undefined && !register.ids.has(old.id) ? old.id : freeId(register.ids, stored);
    register.ids.add(id);
    register.names.add(name.toLowerCase());
    const part = old?.part ?? reservePart(edits, `${folder}tables/`, "table");
    edits.contentTypes.set(part, CONTENT_TYPE.table);
    if (await writePart(edits, part, tableXml(table, { id, name }))) isChanged = true;
    parts.push(part);
  }
  for (const { part } of stored) if (!parts.includes(part)) edits.orphans.add(part);
  return { parts, isChanged };
}

async function readTable(edits: PackageEdits, part: string): Promise<StoredTable> {
  const { root } = await readPart(edits, part);
  return {
    part,
    id: Number(attribute(root, "id") ?? 0),
    name: attribute(root, "displayName") ?? "",
  };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}

function freeId(taken: ReadonlySet<number>, stored: readonly StoredTable[]): number {
  let id = 1;
  while (taken.has(id) || stored.some((one) => one.id === id)) id++;
  return id;
}
