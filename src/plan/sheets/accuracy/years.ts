import { accuracyLimit, forecastError } from "../../../core/calc/accuracy/forecast-error";
import { isoMonth, monthNumber, type Month } from "../../../core/model/month";
import type { CellPlace } from "../../../core/model/place";
import type { Unit } from "../../../core/model/unit";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { accuracyFigureId } from "../../figure-ids";
import { binary, call, cell, number, text, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import type { CellValue } from "../../model";
import type { FormatName } from "../../style";
import { ACCURACY, monthColumns } from "./columns";
import type { AccountedRow, AccountedYear } from "./source";
import { putState } from "./state";
import { putSpan } from "../follow-up/grid";
import { vintageFormula } from "../forecast/vintages";
import { signedFormat, unitFormat } from "../number-look";
import { ROW_STYLES, type Shown } from "../statement/row";

/** One forecast of a row against the accounts, as it stands on the sheet. */
export interface MissCells {
  readonly made: Month;
  readonly amount: Shown;
  readonly error: Shown;
  readonly share: Shown;
}

export interface YearRowCells {
  readonly row: AccountedRow;
  readonly label: CellPlace;
  readonly accounts: { readonly at: CellPlace; readonly value: number };
  /** What misses are a share of; null where it is not known. */
  readonly base: Computed<number> | null;
  readonly misses: readonly MissCells[];
}

export interface YearCells {
  readonly of: AccountedYear;
  readonly rows: readonly YearRowCells[];
  /** The total that the year is judged by; the first one of the table. */
  readonly headline: YearRowCells | null;
  readonly bottom: number;
}

/** A year's forecasts beside its accounts, with how far off each was; returns where they stand. */
export function putYear(draft: Draft, at: number, of: AccountedYear, input: PlanInput): YearCells {
  const { accuracy, statement, words } = input.texts.sheets;
  put(draft, at, ACCURACY.label, accuracy.yearHeading(of.year), { style: "heading" });
  const head = at + 2;
  of.vintages.forEach(({ at: made }, k) => {
    const { amount, word } = monthColumns(k);
    const title = accuracy.madeIn(words.span(made, made), accuracyLimit(monthNumber(made)));
    putSpan(draft, head - 1, { left: amount, right: word }, title, { style: "monthHead" });
  });
  put(draft, head, ACCURACY.label, statement.area, { style: "columnHeadLeft" });
  put(draft, head, ACCURACY.base, accuracy.accounts(of.year), { style: "columnHead" });
  of.vintages.forEach((_, k) => {
    const columns = monthColumns(k);
    put(draft, head, columns.amount, accuracy.forecast, { style: "columnHead" });
    put(draft, head, columns.error, accuracy.error, { style: "columnHead" });
    put(draft, head, columns.share, accuracy.shareOf[input.settings.accuracyBase], {
      style: "columnHead",
    });
    putSpan(draft, head, { left: columns.symbol, right: columns.word }, null, {
      style: "columnHead",
    });
  });
  draft.rowHeights.set(head, 28);
  const rows = of.rows.map((row, index) => putYearRow(draft, head + 1 + index, of, row, input));
  const bottom = head + rows.length;
  addBlock(
    draft,
    `accuracy.${String(of.year)}`,
    "table",
    area(draft, at, ACCURACY.label, bottom, ACCURACY.right),
  );
  const headline = rows.find(({ row }) => row.kind === "total") ?? rows.at(-1) ?? null;
  return { of, rows, headline, bottom };
}

function putYearRow(
  draft: Draft,
  at: number,
  of: AccountedYear,
  row: AccountedRow,
  input: PlanInput,
): YearRowCells {
  const { accuracy } = input.texts.sheets;
  const look = ROW_STYLES[row.kind];
  const label = put(draft, at, ACCURACY.label, row.label, { style: look.head });
  const isUnique = of.rows.filter((other) => other.label === row.label).length === 1;
  const name = isUnique ? row.label : row.key;
  const show = (
    column: number,
    content: Computed | CellValue,
    format: FormatName,
    figure: { readonly id: string; readonly unit: Unit },
  ): CellPlace =>
    put(draft, at, column, content, {
      style: look.cell,
      format,
      ...(content !== null && {
        figure: { ...figure, label: row.label, period: String(of.year) },
      }),
    });
  const value = typeof row.accounts === "number" ? row.accounts : row.accounts.value;
  const accounts = show(ACCURACY.base, row.accounts, unitFormat(of.unit), {
    id: accuracyFigureId("accounts", String(of.year), name),
    unit: of.unit,
  });
  const isOfAccounts = input.settings.accuracyBase === "accounts";
  const base = isOfAccounts ? reference(accounts, value) : row.budget;
  const misses = of.vintages.map((vintage, k): MissCells => {
    const columns = monthColumns(k);
    const id = (figure: string): string => accuracyFigureId(figure, isoMonth(vintage.at), name);
    const made = vintage.rows.get(row.key);
    const isAmount = made?.measure === "amount";
    const forecast = isAmount ? { formula: vintageFormula(made, input), value: made.value } : null;
    const amount = show(columns.amount, forecast, unitFormat(of.unit), {
      id: id("forecast"),
      unit: of.unit,
    });
    const miss = forecast && forecastError(forecast.value, value, base?.value ?? 0);
    const error = show(
      columns.error,
      miss && { formula: binary(cell(amount), "-", cell(accounts)), value: miss.amount },
      signedFormat(of.unit),
      { id: id("error"), unit: of.unit },
    );
    const share = show(
      columns.share,
      miss && base && { formula: shareFormula(error, base.formula), value: miss.share ?? "" },
      "signedPercent2",
      { id: id("pct"), unit: "percent" },
    );
    const kind = row.kind === "total" ? "total" : "part";
    const judged = { at: share, value: miss?.share ?? null, made: vintage.at, row: kind } as const;
    putState(draft, at, columns, judged, accuracy);
    return {
      made: vintage.at,
      amount: { at: amount, value: forecast?.value ?? null },
      error: { at: error, value: miss?.amount ?? null },
      share: { at: share, value: miss?.share ?? null },
    };
  });
  return { row, label, accounts: { at: accounts, value }, base, misses };
}

/** Empty for a base of 0, of which nothing is a share. */
function shareFormula(error: CellPlace, base: Formula): Formula {
  const isNothing = binary(base, "=", number(0));
  return call("IF", isNothing, text(""), binary(cell(error), "/", call("ABS", base)));
}
