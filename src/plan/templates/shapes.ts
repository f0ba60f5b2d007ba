import type { TemplateColumns, TemplateKey } from "../../core/texts/templates";
import type { TemplateColumn } from "./model";

const label: TemplateColumn = { holds: "words", width: 44 };
const words = (width: number): TemplateColumn => ({ holds: "words", width });
const amount: TemplateColumn = { holds: "figures", format: "typed", width: 15 };
/** Numbers with their unit, shares or words: as they are typed. */
const value: TemplateColumn = { holds: "figures", format: "general", width: 16 };
const difference = (minuend: number, subtrahend: number): TemplateColumn => {
  return { holds: "difference", minuend, subtrahend, width: 13 };
};

/** The columns of every template but the monthly one, in their order. Deviations are budget − actual or − forecast. */
export const SHAPES: {
  readonly [Key in Exclude<TemplateKey, "monthly">]: {
    readonly rows: number;
    readonly columns: Readonly<Record<TemplateColumns[Key], TemplateColumn>>;
  };
} = {
  statement: {
    rows: 12,
    columns: {
      area: label,
      actual: amount,
      budget: amount,
      deviation: difference(2, 1),
      lastYear: amount,
      forecast: amount,
      yearBudget: amount,
      yearDeviation: difference(6, 5),
      accounts: amount,
    },
  },
  vintages: {
    rows: 12,
    columns: { area: label, april: amount, august: amount, october: amount, accounts: amount },
  },
  actions: {
    rows: 15,
    columns: {
      measure: label,
      owner: words(18),
      deadline: words(12),
      status: words(16),
      decided: amount,
      realised: amount,
      nextYear: amount,
      comment: words(40),
    },
  },
  indicators: {
    rows: 20,
    columns: {
      goal: words(30),
      indicator: label,
      twoYearsAgo: value,
      lastYear: value,
      now: value,
      target: value,
    },
  },
  goals: { rows: 15, columns: { area: words(20), goal: words(60), assessment: words(24) } },
  volumes: { rows: 12, columns: { volume: label, forecast: value, now: value, lastYear: value } },
  staff: { rows: 12, columns: { measure: label, now: value, lastYear: value, target: value } },
  investments: {
    rows: 12,
    columns: {
      investment: label,
      actual: amount,
      forecast: amount,
      budget: amount,
      deviation: difference(3, 2),
    },
  },
};
