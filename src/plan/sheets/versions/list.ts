import { isoMonth } from "../../../core/model/month";
import type { Version } from "../../../core/model/version";
import { reference } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { call, range } from "../../formula";
import type { PlanInput } from "../../input";
import { inputKey, inputRow, nameInputs } from "../../inputs";
import { CHANGE, LABEL, LIST_HEAD, NOW, SHARE, STATE, STORED, THEN, UNIT } from "./layout";
import type { StoredHeads } from "./stored";

/** Block of yellow cells: which versions are to be deleted. */
export const REMOVE_BLOCK = "remove";

const HEAD_HEIGHT = 28;

/** A line for each version: its month, when it was saved, how many figures it keeps, and a yellow cell to delete it. */
export function putVersionList(
  draft: Draft,
  versions: readonly Version[],
  stored: StoredHeads,
  figures: { readonly top: number; readonly bottom: number },
  input: PlanInput,
): void {
  const { list } = input.texts.sheets.versions;
  put(draft, LIST_HEAD, LABEL, list.name, { style: "columnHeadLeft" });
  const heads = [null, list.reportMonth, list.savedAt, list.count, null];
  heads.forEach((head, at) => put(draft, LIST_HEAD, UNIT + at, head, { style: "columnHead" }));
  put(draft, LIST_HEAD, STATE, list.remove, { style: "inputHead" });
  draft.rowHeights.set(LIST_HEAD, HEAD_HEIGHT);
  versions.forEach(({ name, savedAt, reportMonth, figures: kept }, at) => {
    const row = LIST_HEAD + 1 + at;
    const column = STORED.first + at;
    const all = area(draft, figures.top, column, figures.bottom, column);
    inputRow(draft, row, { key: name, label: name });
    put(draft, row, LABEL, reference(stored.cell("name", at), name), { style: "rowHead" });
    put(draft, row, UNIT, null, { style: "cell" });
    const month = reference(stored.cell("reportMonth", at), isoMonth(reportMonth));
    put(draft, row, THEN, month, { style: "cell" });
    put(draft, row, NOW, reference(stored.cell("savedAt", at), savedAt), { style: "cell" });
    const count = { formula: call("COUNT", range(all)), value: kept.length };
    put(draft, row, CHANGE, count, { style: "cell", format: "integer" });
    put(draft, row, SHARE, null, { style: "cell" });
    const typed = input.typed.get(inputKey("versions", REMOVE_BLOCK, name)) ?? null;
    put(draft, row, STATE, typed, { style: "lineInput", format: "text" });
  });
  const [top, bottom] = [LIST_HEAD + 1, LIST_HEAD + versions.length];
  nameInputs(draft, REMOVE_BLOCK, { column: STATE, top, bottom });
  addBlock(draft, "versions.list", "table", area(draft, LIST_HEAD, LABEL, bottom, STATE));
}
