import type { Phrase } from "../../phrase";
import type { AnalysisTexts, NamedAmount, ResultKind } from "../../sheets/analysis";

const SUBJECTS: Readonly<Record<ResultKind, (isYear: boolean) => string>> = {
  actual: (isYear) => (isYear ? "Utfallet för helåret" : "Resultatet"),
  forecast: () => "Prognosen för helåret",
  accounts: () => "Bokslutet för",
};

/** "A (+1), B (+2) och C (+3)". */
function listed<P>(rows: readonly Phrase<P>[]): Phrase<P> {
  return rows.flatMap((row, at) => [
    ...(at === 0 ? [] : [at === rows.length - 1 ? " och " : ", "]),
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
  heading: (month) => `Analys ${month}`,
  sections: {
    result: "Resultat",
    forecast: "Prognos",
    fullYear: "Helåret",
    volumes: "Volymer och månadskostnader",
    depth: "Fördjupning",
    measures: "Åtgärder",
    goals: "Mål och indikatorer",
    investments: "Investeringar",
    caveats: "Att tänka på",
  },
  draft: "Utkast ur siffrorna",
  draftNote:
    "Skrivs inte ut. Texten i utskriften hämtas härifrån och följer siffrorna. Skriv över den i utskriften om du vill ha en egen text: den ligger kvar tills du tömmer cellen.",
  own: "Egen text",
  ownNote:
    "Skrivs inte ut här: det du skriver i en gul cell läggs till sist i stycket på samma rad, och finns kvar när rapporten uppdateras.",
  kept: "Egna texter från tidigare, skrivs inte ut",

  result: ({ kind, isYear, when, row, side, amount, share }) => [
    `${SUBJECTS[kind](isYear)} ${when}`,
    ...(row === null ? [] : [" för ", row]),
    " visar ",
    side,
    ": ",
    amount,
    ...(share === null ? [] : [", ", share, "\u00A0% av budgeten"]),
    ".",
  ],
  sides: {
    negative: "ett underskott mot budget",
    zero: "ett resultat i nivå med budget",
    positive: "ett överskott mot budget",
  },
  drivers: (leadIn, along, more) => [
    leadIn,
    ...listed(along.map(named)),
    ...(more === null ? [] : [more.leadIn, ...listed(more.against.map(named))]),
    ".",
  ],
  along: {
    negative: "Mot detta står främst ",
    zero: "Störst avvikelse hade ",
    positive: "Det beror främst på ",
  },
  against: {
    negative: "; åt andra hållet drar ",
    zero: "; därtill kommer ",
    positive: "; därtill kommer ",
  },
  largest: "Störst avvikelse har ",
  netCost: ({ change, direction, base, before }) => [
    "Nettokostnaden är ",
    change,
    " ",
    direction,
    ` ${base} (`,
    before,
    ").",
  ],
  higher: { negative: "lägre än", zero: "skillnad mot", positive: "högre än" },
  base: ({ isAccounts, when }) => (isAccounts ? `i bokslutet ${when}` : when),
  special: ({ name, amount }) => [name, ": ", amount, "."],

  change: ({ adjusted, amount, since, before, now, drivers }) => [
    "Prognosen har ",
    adjusted,
    " med ",
    amount,
    ` sedan ${since}, från `,
    before,
    " till ",
    now,
    ...(drivers.length === 0 ? [] : [", främst "]),
    ...listed(
      drivers.map(({ name, amount: part, before: from }) => [
        name,
        " (",
        part,
        ...(from === null ? [] : [", från ", from]),
        ")",
      ]),
    ),
    ".",
  ],
  adjusted: { negative: "försämrats", zero: "ändrats", positive: "förbättrats" },
  unchanged: ({ since, now }) => [`Prognosen är oförändrad sedan ${since}: `, now, "."],

  balance: ({ steps, left, perMonth }) => [
    "Med ",
    ...listed(steps.map(named)),
    " blir årets avvikelse ",
    left,
    ...(perMonth === null ? [] : [", det vill säga ", perMonth, " per återstående månad"]),
    ".",
  ],

  realised: (amount, most, count) => [
    "Åtgärderna har hittills gett ",
    amount,
    most.length === count.with ? " genom " : ", främst genom ",
    ...shares(most, count.with),
    `; ${String(count.with)} av ${String(count.of)} har en redovisad effekt.`,
  ],
  expected: (amount, year, most, count) => [
    // A measure may also cost: nothing here says that it saves.
    `Väntad effekt ${String(year)}: `,
    amount,
    most.length === count.with ? ", från " : ", främst från ",
    ...shares(most, count.with),
    ".",
  ],
  effectSign: (sign) => `${sign === "plus" ? "Plus" : "Minus"} är lägre kostnad.`,

  lateRegistration: "De senaste månaderna kan ändras när registreringar tillkommer i efterhand.",
};
