import type { ActionsTexts } from "../../sheets/actions";

export const actions: ActionsTexts = {
  realisedTitle: (amount, count) => [
    "Åtgärderna har hittills gett ",
    amount,
    count === 1 ? " genom en åtgärd" : ` genom ${String(count)} åtgärder`,
  ],
  expectedTitle: (amount, year) => [`Åtgärderna väntas ge `, amount, ` ${String(year)}`],
  nextTitle: (first, amount, year) => [...first, " och väntas ge ", amount, ` ${String(year)}`],
  plainTitle: (count) => `Åtgärdsplan: ${String(count)} ${count === 1 ? "åtgärd" : "åtgärder"}`,
  remark: (sign) => `${sign} är lägre kostnad`,

  number: "Nr",
  measure: "Åtgärd",
  owner: "Ansvarig",
  status: "Status",
  deadline: "Klart",
  recurrence: "Varaktighet",
  said: "Lägesbeskrivning",
  tied: "Följs i serien",
  start: "Start",
  tieHint:
    "Skriv en månadsserie och första månaden i de gula cellerna bredvid en åtgärd, så mäts effekten nedan.",
  total: "Summa",
  recurrences: { "one-off": "Engångs", recurring: "Varaktig" },
  ofExpected: "Utfall av väntat",
  remaining: (year) => `Återstår ${String(year)}`,
  phased: {
    thisYear: (year) => `Infasat ${String(year)}`,
    nextYear: (year) => `Infasat ${String(year + 1)}`,
    carryOver: "Överhäng till nästa år",
  },

  totals: "Summorna är räknade ur raderna.",
  kinds: (kinds) =>
    kinds.includes("annualised")
      ? "Effekter i år, nästa år och på helår summeras var för sig: helårseffekten är samma kronor en gång till."
      : "Effekter i år och nästa år summeras var för sig.",
  phasing:
    "Infasat: helårseffekten fördelad per månad från start, med planens infasning. Överhäng är det nästa år får mer än i år.",
  sign: "Tecknen står som i planen.",

  reports: "Vad som har rapporterats",

  measured: (measure) => `Uppmätt effekt: ${measure}`,
  measuredIn: (series, span) => `Mätt i serien ”${series}”, ${span}`,
  heads: {
    method: "Jämfört med",
    actual: "Utfall",
    without: "Utan åtgärden",
    effect: "Effekt",
    how: "Så är det räknat",
  },
  methods: {
    "same-period-last-year": "Samma period i fjol",
    "mean-before": "Snittet före åtgärden",
    "seasonal-growth": "I fjol, uppräknat",
    "trend-before": "Trenden före åtgärden",
  },
  how: {
    "same-period-last-year": () => "Samma månader ett år tidigare.",
    "mean-before": (months) => `Snittet av de ${String(months)} månaderna före starten.`,
    "seasonal-growth": () =>
      "Samma månader i fjol, uppräknade med ökningstakten under året före starten.",
    "trend-before": (months) => `Rät linje genom de ${String(months)} månaderna före starten.`,
  },
  plan: (span) => `Enligt planen, ${span}`,
  planHow: (isReversed) =>
    isReversed ? "Planens egen siffra, med seriens tecken." : "Planens egen siffra.",
  agree: (side, low, high) =>
    side === "saving"
      ? `Alla jämförelser visar en lägre kostnad, mellan ${low} och ${high}. Att kostnaden är lägre går att säga; hur mycket beror på jämförelsen.`
      : `Alla jämförelser visar en högre kostnad, mellan ${low} och ${high}. Någon besparing går inte att se i serien.`,
  disagree: (low, high) =>
    `Jämförelserna pekar åt olika håll, från ${low} till ${high}. Serien ensam kan inte visa om åtgärden har sparat något.`,
  interval: (low, high) => [" 95 %-intervall: ", low, " till ", high, "."],
  intervalHoldsZero:
    " Mot trenden kan skillnaden vara slump: dess intervall rymmer både en lägre och en högre kostnad.",
  intervalMethod: (lags) =>
    `Intervallet kommer ur en regression där nivå och lutning får ändras vid starten. Felen får hänga ihop över ${String(lags)} ${lags === 1 ? "månad" : "månader"} (Newey–West). Det täcker slumpen från månad till månad, inte att trenden kunde ha brutits ändå.`,
  workings: {
    title: (measure) => `Underlag till trenden före åtgärden: ${measure}`,
    month: "Månad",
    order: "Nr",
    value: "Utfall",
    line: "Linje",
    residual: "Avvikelse",
    weight: "Vikt",
    product: "Vikt × avvikelse",
    meanBefore: "Snitt före",
    slopeBefore: "Ändring per månad före",
    meanAfter: "Snitt efter",
    slopeAfter: "Ändring per månad efter",
    effect: "Effekt",
    limit: (degrees) => `t, 95 %, ${String(degrees)} frihetsgrader`,
    error: "Medelfel, minsta kvadrat",
    low: "Lägst",
    high: "Högst",
    robustError: (lags) => `Medelfel, Newey–West (${String(lags)})`,
    robustLow: "Lägst, Newey–West",
    robustHigh: "Högst, Newey–West",
  },
  noProof:
    "Ingen av jämförelserna visar att det var åtgärden som gav skillnaden: allt annat som hände samtidigt ingår.",
};
