import type { MonthlyTexts } from "../../sheets/monthly";

export const monthly: MonthlyTexts = {
  measure: {
    households: "Households on assistance",
    "average-cost": "Average cost per household",
    cost: "Cost",
    "temporary-housing-cost": "Temporary housing",
    "temporary-housing-households": "Households in temporary housing",
    "long-term-households": "Long-term households",
    "newcomer-households": "Newcomer households",
    "quota-refugee-households": "Quota refugee households",
    "newcomer-cost": "Cost of newcomers",
    "newcomer-compensation": "State compensation",
    other: null,
  },
  fewer: { negative: "fewer than", zero: "difference from", positive: "more than" },
  lower: { negative: "below", zero: "difference from", positive: "above" },
  compared: ({ period, amount, difference, direction, base, share, unit }) => [
    `${period}: `,
    amount,
    `${unit}, `,
    difference,
    `${unit} `,
    direction,
    ` ${base}`,
    ...(share === null ? [] : [" (", share, "%)"]),
  ],
  alone: ({ period, amount, unit }) => [`${period}: `, amount, unit],
  targetDirection: {
    negative: "below target",
    zero: "from target",
    positive: "above target",
  },
  targetTitle: ({ short, gap, direction, unit }) => [
    `${short}: `,
    gap,
    `${unit} a month `,
    direction,
  ],
  targetSubtitle: (year, amount, unit) => [
    `target ${String(year)}: at most `,
    amount,
    `${unit} a month on average`,
  ],
  total: { sum: "Sum", mean: "Mean" },
  targetRow: (year) => `Target ${String(year)}`,
  rolling: (year) => `Rolling 12 months ${String(year)}`,
  lagNote: (months) =>
    `X: reported ${months === 1 ? "one month" : `${String(months)} months`} late, because registrations are added afterwards. Sums and means cover the months shown.`,
  marksNote: "Marks in place of numbers are shown as in the source and are not counted.",
  factsHead: "Year to date",
  facts: {
    toDate: (how, span) => `${how === "sum" ? "Sum" : "Mean"} ${span}`,
    change: "Change",
    changeShare: "Change in per cent",
    target: (year) => `Monthly target ${String(year)}, at most`,
    average: "Mean per month so far",
    over: "Above (+) or below (−) target so far",
    remaining: "Rest of the year at most, per month",
    status: "Target so far",
    met: "✓ Met",
    notMet: "▲ Not met",
  },
  targetFromSettings: (sheet) => `The target is set in the sheet ${sheet}.`,
  targetFromSource: (range) => `The target was read from ${range}.`,
  targetLabel: "Target",
  chartTitle: (short, unit) => `${short} per month, ${unit}`,
  chartAlt: (title, years) => `Line chart, ${title}: one line per year, ${years}.`,
  fromCases: {
    households: "Counted from the case export: each household once a month.",
    "average-cost": "From the case export: paid in the month divided by the number of households.",
    cost: "From the case export: the sum of the amounts paid; negative amounts are subtracted.",
    "temporary-housing-cost": "From the case export: the sum of the amounts per month.",
    "temporary-housing-households": "Counted from the case export: each household once a month.",
    "long-term-households":
      "Counted from the case export: each household once a month. Where the export gives a number of months, more than 24 is long-term.",
    "newcomer-households": "Counted from the case export: each household once a month.",
    "quota-refugee-households": "Counted from the case export: each household once a month.",
    "newcomer-cost":
      "From the case export: the sum of what is paid to newcomer households; negative amounts are subtracted.",
    other:
      "Counted from the case export: each household once a month and cause. A household with two causes counts in both rows.",
  },
  noFormula: {
    repeated:
      "Months in which households have several rows stand as values without a formula: Excel cannot count different households in so large an export in reasonable time.",
    "text-amounts":
      "Months with amounts as text stand as values without a formula: Excel does not add text.",
    spellings:
      "Months or answers that the export writes in many ways give values without a formula.",
    subtotals:
      "Rows with sums stand among the rows of the export and were left out; the months are therefore values without a formula.",
  },
};
