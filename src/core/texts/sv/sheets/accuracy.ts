import type { AccuracyTexts } from "../../sheets/accuracy";

/** What the shares of the title are of. */
const TITLE_ENDS = {
  accounts: " från bokslutet",
  budget: " av budgeten från bokslutet",
} as const;

export const accuracy: AccuracyTexts = {
  title: (year, parts, base) => [
    `Prognoserna för ${String(year)}: `,
    ...parts.flatMap(({ made, size }, at) => [
      ...(at === 0 ? [] : [at === parts.length - 1 ? " och " : ", "]),
      `${made.split(" ")[0] ?? ""} `,
      size,
      ...(base === null ? [] : ["\u00A0%"]),
    ]),
    base === null ? " mot bokslutet" : TITLE_ENDS[base],
  ],
  triedTitle: ({ series, year, largest }) => [
    `${series} ${String(year)}: enkla metoder hade i augusti träffat inom `,
    largest,
    "\u00A0%",
  ],
  errorsTitle: "Månaderna mot samma månad förra året",
  limits: (base) =>
    `gräns augusti 1 %, oktober 0,5 % ${base === "accounts" ? "från bokslutet" : "av budgeten"}`,

  yearHeading: (year) => `Prognoserna för ${String(year)} mot bokslutet`,
  madeIn: (month, limit) =>
    limit === null
      ? `Prognos ${month}`
      : `Prognos ${month}, gräns ${limit === 0.01 ? "1" : "0,5"} %`,
  accounts: (year) => `Bokslut ${String(year)}`,
  forecast: "Prognos",
  error: "Fel",
  shareOf: { accounts: "Av bokslut", budget: "Av budget" },
  within: "inom",
  beyond: "över",
  errorSign: "Fel = prognos − bokslut i tabellens eget tecken: + är en prognos över bokslutet.",
  base: {
    accounts: "Andelen är av bokslutets belopp.",
    budget: "Andelen är av årets budget, som inställningarna anger.",
  },
  noBudget: (year) => `Andelar saknas där budgeten för ${String(year)} inte finns i boken.`,

  made: "Prognos gjord",
  lines: {
    forecast: "Prognos",
    accounts: "Bokslut",
    upper: "Övre gräns",
    lower: "Undre gräns",
  },
  chartTitle: (year) => `Så rörde sig prognosen för ${String(year)} mot bokslutet`,
  chartAlt: (year) =>
    `Linjediagram över prognosen för ${String(year)} vid varje prognostillfälle, med bokslutet och gränserna omkring det.`,
  chartAxis: (unit) => `Helår, ${unit}`,

  split: {
    heading: (year) => `Vad prognosfelen för ${String(year)} bestod av`,
    part: "Orsak",
    parts: {
      measures: "Åtgärder med start efter prognosen",
      volume: "Volym: antal hushåll mot antagandet",
      price: "Pris: snittkostnad mot antagandet",
      late: "Efterregistrering: månader som var kända då",
    },
    rest: "Övrigt",
    miss: "Felet",
    note: "Plus gör prognosen högre än bokslutet när kostnader har plus. Volym = (antagna hushåll − utfall) × antagen snittkostnad, pris = (antagen snittkostnad − utfall) × årets hushåll, för de månader som återstod. Efterregistrering = det som var registrerat då minus vad samma månader blev. Åtgärder som prognosen redan räknade med hör till övrigt. Delarna summerar till felet.",
    unknown: {
      measures:
        "Åtgärder är tomma, och ligger i övrigt, där ingen åtgärd med start efter prognosen har en redovisad effekt för året i åtgärdsplanen.",
      volume:
        "Volym och pris är tomma, och ligger i övrigt, där inga antaganden om hushåll och snittkostnad var skrivna i Prognos när prognosen gjordes.",
      price:
        "Volym och pris är tomma, och ligger i övrigt, där inga antaganden om hushåll och snittkostnad var skrivna i Prognos när prognosen gjordes.",
      late: "Efterregistrering är tom, och ligger i övrigt, där Tertial historik inte har månaderna som de var när prognosen gjordes.",
    },
    workings: (made) => `Månaderna bakom uppdelningen: prognos ${made}`,
    workingHeads: {
      volumeThen: "Hushåll då",
      priceThen: "Snitt\u00ADkostnad då",
      volumeNow: "Hushåll nu",
      priceNow: "Snitt\u00ADkostnad nu",
      volume: "Volym",
      price: "Pris",
      late: "Efter\u00ADregistrering",
    },
  },

  triedHeading: (series, year, unit) =>
    `Vad enkla metoder hade gett ${String(year)}: ${series}, ${unit}`,
  outcome: (year) => `Utfall ${String(year)}`,
  valueAdded: "Bättre än förra årets månader",
  share: "Fel",
  triedNote:
    "Varje metod är prövad med det som var känt då. Bättre än förra årets månader: hur många procentenheter närmare utfallet metoden kom än antagandet att resten av året blir som förra året (säsongsnaiv); minus är längre ifrån.",

  errorsHeading: "Månadsfel i år om varje månad antas bli som samma månad förra året",
  series: "Serie, enhet",
  tested: "Prövade månader",
  measures: {
    meanError: "Medelfel",
    meanAbsolute: "Absolut medelfel",
    rootMeanSquare: "RMSE",
    absoluteShare: "MAPE",
    weightedShare: "WAPE",
    symmetricShare: "sMAPE",
    scaledAbsolute: "MASE",
    scaledRootMeanSquare: "RMSSE",
    bias: "Bias",
    trackingSignal: "Styrsignal",
  },
  errorsNote:
    "Fel = utfall − antagande. MAPE, WAPE och sMAPE är absoluta fel som andel av utfallet; sMAPE går från 0 till 200 %. MASE och RMSSE är mot motsvarande fel åren före: under 1 är bättre, tomt när bara ett år finns före. Styrsignal utanför ±4 är fel åt ett håll.",
};
