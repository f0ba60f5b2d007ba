/* What the headings of action plans, indicators, volumes, staff and investments say; columns.ts tells how words are written. */

export const ACTION_HEADINGS = [
  "åtgärd",
  "åtgärder",
  "åtgärdspunkt*",
  "besparingsåtgärd*",
  "effektiviseringsåtgärd*",
  "aktivitet*",
  "handlingsplan",
  "measure",
  "measures",
  "action",
  "actions",
];

export const EFFECT_WORDS = [
  "*effekt",
  "*effekter",
  "*effekten",
  "*besparing",
  "*besparingar",
  "*kostnadsminskning*",
  "*hemtagning",
  "effect*",
  "saving*",
];

export const REALISED_WORDS = [
  "tom",
  "t o m",
  "till och med",
  "realiserad*",
  "uppnådd*",
  "utfall*",
  "faktisk*",
  "redovisad*",
  "verkställd*",
  "hittills",
  "ack*",
  "realised",
  "actual",
  "to date",
];

export const ANNUALISED_WORDS = ["helårseffekt*", "årseffekt*", "full effekt", "annualised"];

export const STATUS_HEADINGS = ["status*", "läge", "genomförandestatus", "state"];
export const OWNER_HEADINGS = ["ansvarig*", "ägare", "åtgärdsägare", "owner", "responsible"];
export const DEADLINE_HEADINGS = [
  "klart",
  "klar",
  "klardatum",
  "slutdatum",
  "slutdag",
  "tidplan*",
  "tidsplan*",
  "deadline",
  "senast",
  "due",
];
export const START_HEADINGS = [
  "start*",
  "from",
  "fr o m",
  "från och med",
  "gäller från",
  "effekt från",
];
export const RECURRENCE_HEADINGS = [
  "typ",
  "typ av effekt",
  "varaktighet",
  "engångs*",
  "*varaktig",
  "recurrence",
];
export const RAMP_HEADINGS = ["infasning*", "upptrappning*", "genomslag*", "ramp*"];
export const SERIES_HEADINGS = ["följs i", "följs upp i", "mätserie*", "mäts i", "series"];
export const AREA_HEADINGS = ["verksamhet*", "område*", "budgetrad*", "påverkar*", "area"];
export const REPORT_HEADINGS = [
  "*kommentar*",
  "uppföljning*",
  "*beskrivning",
  "lägesbeskrivning",
  "comment*",
];
export const NUMBER_HEADINGS = ["nr", "nummer", "id", "åtgärdsnr", "no"];

export const ONE_OFF_WORDS = ["engång*", "tillfällig*", "one-off"];
export const RECURRING_WORDS = ["varaktig*", "löpande", "permanent*", "återkommande", "recurring"];

export const INDICATOR_HEADINGS = [
  "*indikator",
  "*indikatorer",
  "nyckeltal*",
  "resultatmått",
  "effektmått",
  "styrtal",
  "indicator*",
];

export const GOAL_HEADINGS = ["*mål", "målområde*", "målsättning*", "*målet", "goal*"];

export const ASSESSMENT_HEADINGS = [
  "bedömning*",
  "*måluppfyllelse*",
  "målbedömning*",
  "status*",
  "uppfyllelse*",
  "assessment*",
];

export const VOLUME_WORDS = [
  "*volym",
  "*volymer",
  "*volymmått",
  "volymtal",
  "verksamhetsmått",
  "verksamhetstal",
  "prestation*",
  "basuppdrag*",
  "volume*",
];

export const STAFF_WORDS = [
  "personal",
  "personaltal",
  "personalnyckeltal",
  "personaluppföljning",
  "personalvolym*",
  "medarbetare",
  "bemanning",
  "*årsarbetare",
  "staff*",
];

export const INVESTMENT_WORDS = ["*investering*", "investment*"];

/** Verdicts of goals as reports write them, the longer before what they contain. */
export const VERDICT_WORDS = {
  open: ["kan ej bedömas", "kan inte bedömas", "ej bedömd", "bedöms senare", "not assessed"],
  partly: [
    "delvis",
    "uppnås delvis",
    "delvis uppnå*",
    "uppfylls delvis",
    "delvis uppfyll*",
    "gul",
    "på väg",
    "partly",
    "partly reached",
  ],
  missed: [
    "*uppnås ej",
    "*uppnås inte",
    "ej uppnå*",
    "inte uppnå*",
    "uppfylls ej",
    "uppfylls inte",
    "ej uppfyll*",
    "röd",
    "nej",
    "not reached",
  ],
  reached: [
    "*uppnås",
    "uppnått",
    "uppnådd",
    "uppfylls",
    "uppfyllt",
    "uppfylld",
    "grön",
    "ja",
    "reached",
  ],
} as const;

export const INCREASE_WORDS = ["*ska öka", "öka", "ökar", "ökning", "ökande", "increase"];
export const DECREASE_WORDS = [
  "*ska minska",
  "minska",
  "minskar",
  "minskning",
  "minskande",
  "decrease",
];
export const AT_LEAST_WORDS = ["minst", "lägst", "at least"];
export const AT_MOST_WORDS = ["högst", "max", "maximalt", "som mest", "at most"];

/** Indicators of which less is better, and of which more is; the indicator's own words go before the goal's. */
export const LOWER_IS_BETTER = [
  "*frånvaro*",
  "*väntetid*",
  "*handläggningstid*",
  "*ledtid*",
  "tid från*",
  "*personalomsättning*",
  "chefsomsättning*",
  "*övertid*",
  "*arbetslös*",
  "*avhopp*",
  "*klagomål*",
  "*kostnad*",
  "*minska*",
  "*biståndsmottagare*",
  "*långvarig*",
  "*träffsäkerhet*avvikelse*",
  "träffsäkerhet*",
];
export const HIGHER_IS_BETTER = [
  "*positiva*",
  "*nöjd*",
  "*index*",
  "*engagemang*",
  "*trohet*",
  "*heltid*",
  "*öka*",
  "fler",
  "*behörig*",
  "*trygg*",
  "*bemötande*",
  "*placeringar*",
  "*tillgänglighet*",
  "*självförsörjning*",
  "till arbete",
];

/** What is counted through the year, so that a part of the year holds a part of it. */
export const ACCUMULATING_WORDS = [
  "*avslutas*",
  "*avslutade*",
  "*placeringar*",
  "*inkomna*",
  "*beslut",
  "*nybesök*",
  "*besök",
  "*utbetalningar",
  "nya",
  "*genomförda*",
];
/** Means over the months of the year. */
export const YEAR_MEAN_WORDS = ["*snitt*", "medel*", "per månad", "average*", "per month"];

/** Shares and stocks: the same in August as in December. */
export const LEVEL_WORDS = ["* per *", "andel*", "aktuell*", "procent"];

export const COUNT_WORDS = ["antal*", "*hushåll", "number of*"];

export const GENDER_WORDS = [
  "män",
  "kvinnor",
  "pojkar",
  "flickor",
  "man",
  "kvinna",
  "men",
  "women",
  "boys",
  "girls",
];
export const ALL_WORDS = ["totalt", "samtliga", "alla", "båda", "total", "all"];
