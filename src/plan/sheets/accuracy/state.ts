import { accuracyLimit, isWithin } from "../../../core/calc/accuracy/forecast-error";
import { monthNumber, type Month } from "../../../core/model/month";
import type { CellPlace } from "../../../core/model/place";
import { area, put, type Draft } from "../../draft";
import { binary, call, cell, number, text } from "../../formula";
import type { AccuracyTexts } from "../../../core/texts/sheets/accuracy";
import type { MonthColumns } from "./columns";

/** A miss and how its row stands; rows that are not judged against the limit show nothing. */
export interface JudgedMiss {
  readonly at: CellPlace;
  readonly value: number | null;
  readonly made: Month;
  readonly row: "total" | "method" | "part";
}

/** Whether a miss keeps within the limit of its month: ✓ or ✗ in its colour, and the word. Nothing where there is no limit. */
export function putState(
  draft: Draft,
  row: number,
  { symbol, word }: MonthColumns,
  miss: JudgedMiss,
  texts: AccuracyTexts,
): void {
  const isTotal = miss.row === "total";
  const styles = {
    symbol: isTotal ? "stateSymbolTotal" : "stateSymbol",
    word: isTotal ? "stateWordTotal" : "stateWord",
  } as const;
  const limit = miss.row === "part" ? null : accuracyLimit(monthNumber(miss.made));
  const state = isWithin(miss.value, limit);
  if (state === null || limit === null) {
    put(draft, row, symbol, null, { style: styles.symbol });
    put(draft, row, word, null, { style: styles.word });
    return;
  }
  const within = binary(call("ABS", cell(miss.at)), "<=", number(limit));
  const place = put(
    draft,
    row,
    symbol,
    { formula: call("IF", within, number(1), number(-1)), value: state ? 1 : -1 },
    { style: styles.symbol, format: "state" },
  );
  const said = call(
    "IF",
    binary(cell(place), ">", number(0)),
    text(texts.within),
    text(texts.beyond),
  );
  const words = { formula: said, value: state ? texts.within : texts.beyond };
  put(draft, row, word, words, { style: styles.word });
  draft.conditionalFormats.push({ kind: "sign", range: area(draft, row, symbol, row, symbol) });
}
