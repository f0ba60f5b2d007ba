import type { Datum } from "../../core/model/datum";
import { parseCell, type Reading } from "./cell";
import type { Sheet } from "../grid";
import { parseNumber } from "./number";
import { squeeze } from "./text";

/** A number and what is said of it in brackets: "429 (44 procent män och 56 procent kvinnor)". */
const REMARKED = /^([^()]+?)\s*\([^()]*\)$/;

/** A cell of a table of indicators: like any cell, but a number may carry a remark that has numbers of its own. */
export function parseIndicatorCell(
  sheet: Sheet,
  row: number,
  column: number,
  reading: Reading,
): Datum {
  const datum = parseCell(sheet, row, column, reading);
  if (datum.kind !== "mark" || datum.mark !== "text") return datum;
  const [, figure] = REMARKED.exec(squeeze(datum.text)) ?? [];
  const number = figure === undefined ? null : parseNumber(figure, reading.separators);
  if (!number) return datum;
  const { text, source } = datum;
  return { kind: "number", value: number.value, as: "text", text, source };
}
