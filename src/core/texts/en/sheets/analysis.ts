import type { Phrase } from "../../phrase";
import type { AnalysisTexts, NamedAmount, ResultKind } from "../../sheets/analysis";

const SUBJECTS: Readonly<Record<ResultKind, (isYear: boolean) => string>> = {
  actual: (isYear) => (isYear ? "The outcome for the full year" : "The result"),
  forecast: () => "The forecast for the full year",
  accounts: () => "The annual accounts",
};

/** "A (+1), B (+2) and C (+3)". */
function listed<P>(rows: readonly Phrase<P>[]): Phrase<P> {
  return rows.flatMap((row, at) => [
    ...(at === 0 ? [] : [at === rows.length - 1 ? " and " : ", "]),
    ...row,
  ]);
}

function named<P>({ name, amount }: NamedAmount<P>): Phrase<P> {
  return [name, " (", amount, ")"];
}

/** Parts of a sum with their amounts; a single one has the sum's, which has just been said. */
function shares<P>(parts: readonly NamedAmount<P>[], of: number): Phrase<P> {
  return of === 1 ? parts.flatMap(({ name }) => [name]) : listed(parts.map(named));
}

export const analysis: AnalysisTexts = {
  heading: (month) => `Analysis ${month}`,
  sections: {
    result: "Result",
    forecast: "Forecast",
    fullYear: "Full year",
    volumes: "Volumes and monthly costs",
    depth: "In depth",
    measures: "Measures",
    goals: "Goals and indicators",
    investments: "Investments",
    caveats: "To bear in mind",
  },
  draft: "Draft from the figures",
  draftNote:
    "Not printed. The text on the page is taken from here and follows the figures. Type over it on the page for a text of your own: it stays until you empty the cell.",
  own: "Own text",
  ownNote:
    "Not printed here: what you type in a yellow cell is added at the end of the paragraph in its row, and stays when the report is refreshed.",
  kept: "Own texts from before, not printed",

  result: ({ kind, isYear, when, row, side, amount, share }) => [
    `${SUBJECTS[kind](isYear)} ${when}`,
    ...(row === null ? [] : [" for ", row]),
    " shows ",
    side,
    ": ",
    amount,
    ...(share === null ? [] : [", ", share, "% of budget"]),
    ".",
  ],
  sides: {
    negative: "a deficit against budget",
    zero: "a result in line with budget",
    positive: "a surplus against budget",
  },
  drivers: (leadIn, along, more) => [
    leadIn,
    ...listed(along.map(named)),
    ...(more === null ? [] : [more.leadIn, ...listed(more.against.map(named))]),
    ".",
  ],
  along: {
    negative: "Against this stands mainly ",
    zero: "The largest deviation was that of ",
    positive: "The main cause is ",
  },
  against: {
    negative: "; pulling the other way: ",
    zero: "; to this comes ",
    positive: "; to this comes ",
  },
  largest: "The largest deviation is that of ",
  netCost: ({ change, direction, base, before }) => [
    "Net cost is ",
    change,
    " ",
    direction,
    ` ${base} (`,
    before,
    ").",
  ],
  higher: { negative: "lower than", zero: "off", positive: "higher than" },
  base: ({ isAccounts, when }) => (isAccounts ? `in the accounts for ${when}` : when),
  special: ({ name, amount }) => [name, ": ", amount, "."],

  change: ({ adjusted, amount, since, before, now, drivers }) => [
    "The forecast has ",
    adjusted,
    " by ",
    amount,
    ` since ${since}, from `,
    before,
    " to ",
    now,
    ...(drivers.length === 0 ? [] : [", mainly "]),
    ...listed(
      drivers.map(({ name, amount: part, before: from }) => [
        name,
        " (",
        part,
        ...(from === null ? [] : [", from ", from]),
        ")",
      ]),
    ),
    ".",
  ],
  adjusted: { negative: "worsened", zero: "changed", positive: "improved" },
  unchanged: ({ since, now }) => [`The forecast is unchanged since ${since}: `, now, "."],

  balance: ({ steps, left, perMonth }) => [
    "With ",
    ...listed(steps.map(named)),
    " the year's deviation becomes ",
    left,
    ...(perMonth === null ? [] : [", which is ", perMonth, " a remaining month"]),
    ".",
  ],

  realised: (amount, most, count) => [
    "The measures have given ",
    amount,
    most.length === count.with ? " so far by " : " so far, most of it by ",
    ...shares(most, count.with),
    `; ${String(count.with)} of ${String(count.of)} have a reported effect.`,
  ],
  expected: (amount, year, most, count) => [
    // A measure may also cost: nothing here says that it saves.
    `Expected effect ${String(year)}: `,
    amount,
    most.length === count.with ? ", from " : ", mostly from ",
    ...shares(most, count.with),
    ".",
  ],
  effectSign: (sign) => `${sign === "plus" ? "Plus" : "Minus"} is lower cost.`,

  lateRegistration: "The newest months may change as registrations arrive late.",
};
