import type { AmountRole, ColumnRole } from "../../../src/core/model/statement";
import type { Amounts } from "./amounts";
import type { Draw } from "./draw";

/** One column of a generated statement. */
export interface TrueColumn {
  readonly scope: "period" | "year";
  readonly role: ColumnRole;
  /** The amount that the column prints; null for deviations. */
  readonly amount: keyof Amounts | null;
  readonly heading: string;
}

/** When a generated statement is about. */
export interface Time {
  readonly year: number;
  readonly months: number;
}

const MONTHS = [
  ...["januari", "februari", "mars", "april", "maj", "juni"],
  ...["juli", "augusti", "september", "oktober", "november", "december"],
];

export function monthName({ months }: Time): string {
  return MONTHS[months - 1] ?? "";
}

export const AMOUNT_ROLES: Readonly<Record<keyof Amounts, ColumnRole>> = {
  budget: "budget",
  forecast: "forecast",
  accounts: "accounts",
  periodBudget: "budget",
  actual: "actual",
  priorActual: "prior-actual",
};

/** The two amounts whose difference a deviation is, by scope. */
export function pairOf(scope: "period" | "year"): { outcome: AmountRole; budget: AmountRole } {
  return { outcome: scope === "period" ? "actual" : "forecast", budget: "budget" };
}

/** The columns of one scope in an order that people use. Headings name the time themselves when `isDated`. */
export function drawColumns(
  draw: Draw,
  scope: "period" | "year",
  time: Time,
  isDated: boolean,
): readonly TrueColumn[] {
  const isPeriod = scope === "period";
  const when = isDated ? ` ${whenText(draw, scope, time)}` : "";
  const amount = (of: keyof Amounts, word: string): TrueColumn => ({
    scope,
    role: AMOUNT_ROLES[of],
    amount: of,
    heading: `${word}${when}`,
  });
  const outcome = isPeriod
    ? amount("actual", draw.pick(["Utfall", "Redovisat", "Utfall ack", "Ack. utfall"]))
    : amount("forecast", draw.pick(["Prognos", "Helårsprognos", "Årsprognos"]));
  const budget = isPeriod
    ? amount("periodBudget", draw.pick(["Budget", "Periodbudget", "Budget ack"]))
    : amount("budget", draw.pick(["Budget", "Årsbudget", "Helårsbudget"]));
  const deviation: TrueColumn = {
    scope,
    role: "deviation",
    amount: null,
    heading: draw.pick(["Avvikelse", "Budgetavvikelse", "Diff", "Avvikelse mot budget"]),
  };
  const last = time.year - 1;
  const months = `jan-${monthName(time).slice(0, 3)}`;
  const earlier: TrueColumn = isPeriod
    ? {
        ...amount("priorActual", ""),
        heading: draw.pick([`Utfall ${months} ${last}`, "Utfall samma period föregående år"]),
      }
    : { ...amount("accounts", ""), heading: draw.pick([`Bokslut ${last}`, "Bokslut fg år"]) };
  const triple = draw.pick([
    [outcome, budget, deviation],
    [budget, outcome, deviation],
  ]);
  return draw.pick([triple, triple, [...triple, earlier], [earlier, ...triple]]);
}

function whenText(draw: Draw, scope: "period" | "year", time: Time): string {
  if (scope === "year") return draw.pick([String(time.year), `helår ${time.year}`]);
  const short = monthName(time).slice(0, 3);
  return draw.pick([
    `jan-${short} ${time.year}`,
    `jan–${short} ${time.year}`,
    `t.o.m. ${short} ${time.year}`,
  ]);
}
