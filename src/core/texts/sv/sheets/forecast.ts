import type { ForecastTexts } from "../../sheets/forecast";

export const forecast: ForecastTexts = {
  title: ({ year, amount, direction }) => [
    `Prognosen för ${String(year)} är `,
    amount,
    " ",
    direction,
  ],
  changedTitle: ({ year, amount, direction, change, side, since }) => [
    `Prognosen för ${String(year)} är `,
    amount,
    " ",
    direction,
    ", ",
    change,
    " ",
    side,
    ` i ${since}`,
  ],
  methodsTitle: ({ series, year, low, high }) => [
    `${series} ${String(year)}: metoderna ger mellan `,
    low,
    " och ",
    high,
  ],
  changeSides: { negative: "sämre än", zero: "ändrat sedan", positive: "bättre än" },

  vintagesHeading: (year) =>
    `Prognostiserad avvikelse för helåret ${String(year)}, prognos för prognos`,
  madeIn: (month) => `Prognos ${month}`,
  changeSince: (month) => `Ändring sedan ${month}`,
  againstBudgetNow: "Tidigare prognosbelopp är jämförda med budgeten som den är nu.",
  noEarlier:
    "Boken har ingen tidigare prognos för året. Från och med nästa uppdatering finns den här i Tertial historik.",
  changeTitle: ({ from, to }, change) => `Från prognosen ${from} till prognosen ${to}: ${change}`,
  changeAlt: ({ from, to }, steps) =>
    `Vattenfallsdiagram från avvikelsen i prognosen ${from} till den i prognosen ${to}, med ändringen per verksamhet. ${steps}.`,

  remainingHeading: (months) => `Kvar av året: ${String(months)} månader`,
  actualMonth: (span) => `Utfall per månad ${span}`,
  budgetRemaining: "Budget kvar per månad",
  forecastRemaining: "Prognos kvar per månad",
  neededChange: "Prognos mot utfall per månad",

  balanceHeading: "Balansbrygga",
  balanceForecast: "Prognostiserad avvikelse",
  balanceInput: {
    measures: "Åtgärder utöver prognosen, återstående effekt",
    supplement: "Sökt tilläggsanslag",
  },
  balanceOther: "Andra åtgärder utöver prognosen",
  balancePlan: (title) =>
    title === null ? "Åtgärdsplanen, utöver prognosen" : `${title}, utöver prognosen`,
  balanceAmount: "Belopp",
  balanceOfPlan: "Återstår enligt planen",
  balanceIncluded: "Ingår redan i prognosen (tom: allt)",
  balanceLeft: "Kvar att lösa (−) efter åtgärder och anslag",
  balanceMonth: (months) => `Per återstående månad (${String(months)})`,
  balanceNote:
    "Fyll i de gula cellerna med plus för det som förbättrar resultatet; tom cell räknas inte.",
  balancePlanNote: (plans) =>
    [
      "Återstår: väntad effekt i år minus redovisad, åtgärd för åtgärd. Skriv hur stor andel prognosen redan räknar med, så att inget räknas två gånger.",
      ...(plans.some(({ sign }) => sign === 1)
        ? ["Planens plus är läst som lägre kostnad."]
        : ["Planens minus är läst som lägre kostnad."]),
    ].join(" "),
  balanceSaid: {
    plan: "åtgärdsplanen utöver prognosen",
    other: "andra åtgärder",
    measures: "åtgärder utöver prognosen",
    supplement: "sökt tilläggsanslag",
  },
  balanceTotal: "Efter åtgärder och anslag",
  balanceTitle: (left) => `Från prognos till balans: ${left} efter åtgärder och anslag`,
  balanceAlt: (steps) =>
    `Vattenfallsdiagram från prognosens avvikelse över åtgärder och sökt anslag till det som är kvar. ${steps}.`,

  product: "Hushåll × snittkostnad",
  assumptionsHeading: "Antaganden månad för månad: hushåll × snittkostnad",
  ownAssumption: "Eget antagande",
  assumptionsNote:
    "Egna antaganden sparas i Tertial historik, så att prognosfelet kan delas på volym och pris när bokslutet finns.",
  month: "Månad",
  year: (year) => `Året ${String(year)}`,

  methodsHeading: (series, year, unit) =>
    `Prognosstöd: ${series}, helåret ${String(year)}, ${unit}`,
  method: "Metod",
  methods: {
    "run-rate": "Hittills i år, uppräknat till tolv månader",
    "last-three": "Hittills + senaste tre månadernas snitt",
    "last-month": "Hittills + senaste månaden",
    "seasonal-naive": "Hittills + samma månader förra året",
    "seasonal-share": "Andel av året vid samma månad förra året",
    smoothing: "Exponentiell utjämning",
    "damped-trend": "Dämpad trend (Holt)",
    theta: "Theta",
  },
  ownMethod: "Hushåll × snittkostnad enligt antagandena",
  fullYear: (made) => `Helår, efter ${made}`,
  perRemaining: (months) => `Per återstående månad (${String(months)})`,
  missThen: (made) => `Fel om den hade gjorts ${made}`,
  meanMiss: (year) => `Medelfel jan–nov ${String(year)}`,
  spread: (low, high, difference) => [
    "Metoderna ger mellan ",
    low,
    " och ",
    high,
    ": en spridning på ",
    difference,
    ".",
  ],
  methodsNote:
    "Stöd för bedömningen, aldrig i stället för den. Felen visar vad samma metod hade gett förra året med det som var känt då: + är för högt. Utjämningen väger ny månad 0,5, trend 0,2 och dämpning 0,9. Hushåll × snittkostnad är inte nettokostnaden i driftsammandraget: återsökta medel och återbetalningar ingår inte.",

  workings: "Beräkningsunderlag",
  workingsNote: "Skrivs inte ut; tabeller och diagram till vänster räknas härifrån.",
  steps: {
    index: "Nr",
    value: "Utfall",
    toDate: "Hittills i år",
    smoothed: "Utjämnad nivå",
    level: "Holt, nivå",
    trend: "Holt, trend",
  },
};
