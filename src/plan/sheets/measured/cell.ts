import type { Datum } from "../../../core/model/datum";
import type { IndicatorRow } from "../../../core/model/indicator";
import { printedDecimals } from "../../../core/calc/rounding";
import { sourceContent, type Computed } from "../../computed";
import type { CellValue } from "../../model";
import type { FormatName, StyleName } from "../../style";

/** What a cell of a table of indicators shows and how. */
export interface MeasuredCell {
  readonly content: Computed | CellValue;
  readonly style: StyleName;
  readonly format: FormatName;
}

const FORMAT: Readonly<Record<"number" | "share", readonly FormatName[]>> = {
  number: ["integer", "decimal1", "decimal2"],
  share: ["percent", "percent1", "percent2"],
};

/** As many decimals as the row's own figures have, at most two. */
export function rowFormat({ cells, unit }: IndicatorRow): FormatName {
  const scale = unit === "percent" && cells.every(isShare) ? 100 : 1;
  const values = cells.flatMap((datum) => (datum.kind === "number" ? datum.value * scale : []));
  const decimals = Math.min(2, printedDecimals(values));
  return FORMAT[scale === 100 ? "share" : "number"][decimals] ?? "general";
}

/** A share of one, as Excel keeps per cent; a figure of 97,2 is none. */
function isShare(datum: Datum): boolean {
  return datum.kind !== "number" || Math.abs(datum.value) <= 1.5;
}

const LONGEST_MARK = 12;

/** A number is live, a mark stands as in the source, words are set small so that they fit. */
export function measuredCell(datum: Datum, style: StyleName, format: FormatName): MeasuredCell {
  if (datum.kind === "empty") return { content: null, style, format };
  if (datum.kind === "mark") {
    const isLong = datum.text.trim().length > LONGEST_MARK;
    return { content: datum.text.trim(), style: isLong ? "wordCell" : "mark", format: "text" };
  }
  return { content: sourceContent(datum), style, format };
}

/** What a target shows: its number, or the words that set a limit or a direction. */
export function targetCell(datum: Datum, style: StyleName, format: FormatName): MeasuredCell {
  const isWorded =
    datum.kind === "number" && datum.as === "text" && /[^\d\s,.%\u2212-]/u.test(datum.text);
  if (isWorded) return { content: datum.text.trim(), style: "mark", format: "text" };
  return measuredCell(datum, style, format);
}
