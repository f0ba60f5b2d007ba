import { tableKey } from "../core/model/setting-keys";
import type { TableCorrection } from "../core/model/table-correction";
import { MONTH_NAME_SOURCE } from "./cells/month";
import { fold, slug } from "./cells/text";

/** What the settings say of a table, and the key of their row. */
export interface TableSetting {
  readonly key: string;
  readonly correction: TableCorrection;
}

/** Asked once for every table, in the order of the workbook. */
export type AskTable = (
  sheet: string,
  title: string,
  part: "series" | "period" | "year" | "table",
) => TableSetting;

/**
 * The settings of tables by sheet and title, so that they follow a table whose rows move. Months and years in a title do
 * not count: the table of August is corrected as that of July was. Tables that are still alike are numbered.
 */
export function tableSettings(corrections: ReadonlyMap<string, TableCorrection>): AskTable {
  const taken = new Set<string>();
  return (sheet, title, part) => {
    const base = [slug(sheet), slug(timeless(title)), part].filter(Boolean).join("/");
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}-${String(number)}`;
    taken.add(name);
    const key = tableKey(name);
    return { key, correction: corrections.get(key) ?? {} };
  };
}

const TIMES = new RegExp(`${MONTH_NAME_SOURCE}|(?<!\\p{N})(?:19|20)\\d{2}(?!\\p{N})`, "gu");

function timeless(title: string): string {
  return fold(title).replace(TIMES, " ");
}
