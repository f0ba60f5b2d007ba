import type { Datum } from "../../core/model/datum";
import { addMonths, type Month } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import type { Unit } from "../../core/model/unit";
import type { CaseMeasure, CaseTexts } from "../../core/texts/cases";
import { slug } from "../cells/text";
import { moneyUnitIn } from "../cells/units";
import { monthFormulas, questionWays } from "./case-aggregates";
import type { CaseColumn } from "./case-columns";
import type { CaseFigures } from "./case-figures";
import type { CaseRows } from "./case-rows";
import { amountAt, amountOnly, householdsAt, ratio, type FigureAt } from "./figure-at";
import { rowsIn } from "./month-rows";
import type { Question } from "./questions";
import { codeWays, type Ways } from "./row-tests";
import type { Tally } from "./tally";

interface Kind {
  readonly measure: CaseMeasure;
  readonly title: string;
  readonly unit: Unit;
  readonly aggregation: Series["aggregation"];
  readonly from: CaseColumn;
  readonly at: FigureAt;
}

const MEASURE_OF: Readonly<Record<Question, CaseMeasure>> = {
  "temporary-housing": "temporary-housing-households",
  "long-term": "long-term-households",
  newcomer: "newcomer-households",
  "quota-refugee": "quota-refugee-households",
};

export interface CaseSeries {
  readonly series: readonly Series[];
  readonly causes: readonly Series[];
}

/** The monthly series of an export, and its households by cause of need. */
export function caseSeries(rows: CaseRows, figures: CaseFigures, texts: CaseTexts): CaseSeries {
  const { first, count } = figures.months;
  const months = Array.from({ length: count }, (_, slot) => slot)
    .filter((slot) => rowsIn(figures.months, slot) > 0)
    .map((slot) => {
      return { slot, at: addMonths(first, slot), formulas: monthFormulas(rows, figures, slot) };
    });
  const pointsOf = (from: CaseColumn, figureAt: FigureAt): ReadonlyMap<Month, Datum> => {
    const { sheet, headingRow } = rows.table;
    const source = { sheet: sheet.name, row: headingRow, column: from.column };
    return new Map(
      months.flatMap(({ slot, at, formulas }): [Month, Datum][] => {
        const figure = figureAt(slot, formulas);
        return figure ? [[at, { kind: "number", as: "rows", source, ...figure }]] : [];
      }),
    );
  };
  const shared = {
    lag: 0,
    target: null,
    notes: [],
    range: rangeOf(rows),
    fromCases: true,
  } as const;
  return {
    series: kindsOf(rows, figures, texts).map(({ from, at, ...kind }) => {
      return { id: kind.measure, ...kind, points: pointsOf(from, at), ...shared };
    }),
    causes: causesOf(rows, figures).map(({ title, from, at }) => {
      const kind = { measure: "other", unit: "count", aggregation: "mean" } as const;
      return { id: `cause-${slug(title)}`, title, ...kind, points: pointsOf(from, at), ...shared };
    }),
  };
}

function kindsOf(rows: CaseRows, figures: CaseFigures, texts: CaseTexts): readonly Kind[] {
  const { table, questions } = rows;
  const { all, housing } = figures;
  const { paid } = table.columns;
  const title = (measure: CaseMeasure): string => texts.title[measure];
  const kinds: Kind[] = [];
  const count = (
    measure: Kind["measure"],
    from: CaseColumn,
    of: Tally,
    ways?: Ways | null,
  ): void => {
    const at = householdsAt(of, ways);
    kinds.push({ measure, title: title(measure), unit: "count", aggregation: "mean", from, at });
  };
  const sum = (
    measure: Kind["measure"],
    from: CaseColumn,
    at: FigureAt,
    words = title(measure),
  ): void => {
    const unit = moneyUnitIn(from.heading) ?? "kr";
    const aggregation = measure === "average-cost" ? "mean" : "sum";
    kinds.push({ measure, title: words, unit, aggregation, from, at });
  };
  count("households", table.household, figures.all);
  if (paid && figures.paid) {
    const cost = amountAt(paid, figures.paid);
    sum("average-cost", paid, ratio(cost, householdsAt(all)));
    sum("cost", paid, cost);
  }
  for (const [k, question] of questions.entries()) {
    const ways = questionWays(rows, question, housing);
    const of = figures.questions[k];
    const { from, bit } = question;
    const paidOnly = paid && figures.paid ? amountOnly(paid, figures.paid, { bit, ways }) : null;
    if (question.question === "temporary-housing") {
      if (housing) sum("temporary-housing-cost", from, amountAt(from, housing));
      else if (paid && paidOnly)
        sum("temporary-housing-cost", paid, paidOnly, texts.paidInTemporaryHousing);
    }
    if (question.question === "newcomer" && paid && paidOnly) sum("newcomer-cost", paid, paidOnly);
    if (of) count(MEASURE_OF[question.question], question.from, of, ways);
  }
  return kinds;
}

interface CauseKind {
  readonly title: string;
  readonly from: CaseColumn;
  readonly at: FigureAt;
}

function causesOf({ table, causes }: CaseRows, figures: CaseFigures): readonly CauseKind[] {
  const from = table.columns.cause;
  if (!causes || !from) return [];
  return causes.labels.flatMap((title, code) => {
    const of = figures.causes[code];
    const ways = codeWays(table, from, causes.codes, code + 1);
    return of ? [{ title, from, at: householdsAt(of, ways) }] : [];
  });
}

/** All of the export, its headings included. */
export function rangeOf({ table }: CaseRows): Series["range"] {
  const { sheet, headingRow: top, left, bottom, right } = table;
  return { sheet: sheet.name, top, left, bottom, right };
}
