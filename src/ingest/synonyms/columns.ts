import type { ColumnRole } from "../../core/model/statement";

/*
 * What the headings of columns say. As in all lists of synonyms, words are in lower case, without full stops after short
 * forms, and `*` stands for any letters: "*prognos*" also finds "helårsprognosen". In lists of pairs the first match
 * wins. Add what your sheets say.
 */

/** What a user says of a table or a column that has no place in the report. */
export const NOT_READ_WORDS = ["läs inte", "läses inte", "läs ej", "do not read", "not read"];

export const COLUMN_WORDS: readonly (readonly [ColumnRole | null, readonly string[]])[] = [
  [null, NOT_READ_WORDS],
  [null, ["*förändring*", "andel*", "*upparbetning*", "*nyttjandegrad*", "kommentar*", "change*"]],
  [
    "previous-forecast",
    [
      "föregående prognos*",
      "föreg prognos*",
      "fg prognos*",
      "förra prognos*",
      "tidigare prognos*",
      "previous forecast",
    ],
  ],
  [
    "deviation",
    [
      "*avvikelse*",
      "avvik*",
      "*avv",
      "diff",
      "*differens*",
      "*deviation*",
      "variance",
      "*överskott*",
      "*underskott*",
      "surplus*",
      "deficit*",
      "+/-",
      "+-",
      "\u00b1",
    ],
  ],
  ["accounts", ["*bokslut*", "annual accounts", "final accounts"]],
  ["forecast", ["*prognos*", "progn", "*forecast*"]],
  [
    "budget",
    [
      "*budget*",
      "ram",
      "nettoram",
      "driftram",
      "nämndram",
      "ramar",
      "*budgetram*",
      "*kommunbidrag*",
      "*anslag*",
      "*driftbidrag*",
      "bu",
      "budg",
      "plan",
      "planerat*",
    ],
  ],
  [
    "actual",
    [
      "*utfall*",
      "utf",
      "*redovisat*",
      "redovisning*",
      "*förbrukat*",
      "*bokfört*",
      "*upparbetat*",
      "actual*",
      "outcome*",
      "spent",
    ],
  ],
];

export const PERIOD_WORDS = ["period*", "ack*", "hittills", "to date", "delår*"];

export const PRIOR_YEAR_WORDS = [
  "föregående år*",
  "föreg år*",
  "fg år*",
  "få",
  "förra året*",
  "i fjol",
  "fjolår*",
  "samma period",
  "motsvarande period",
  "previous year",
  "prior year",
  "last year",
];

/** What is left of a budget: an amount less another, which the numbers must tell. */
export const REMAINDER_WORDS = [
  "kvar",
  "kvarvarande*",
  "återstår*",
  "återstående*",
  "kvarstår*",
  "kvarstående*",
  "disponib*",
  "remaining*",
];

/** What begins the second line of a heading that compares: "Avvikelse" over "mot budget". */
export const AGAINST_WORDS = ["mot", "gentemot", "jämfört", "jmf", "från", "vs", "against"];

/** Words that only join the others of a heading. */
export const FILLER_WORDS = [
  "i",
  "av",
  "för",
  "från",
  "mot",
  "jämfört",
  "och",
  "till",
  "med",
  "tom",
  "t o m",
  "fom",
  "år",
  "året",
  "årets",
  "belopp",
  "the",
  "of",
  "for",
  "to",
];

export const REMARK_WORDS = [
  "*kommentar*",
  "*anmärkning*",
  "analys",
  "*förklaring*",
  "orsak*",
  "comment*",
  "notering*",
];

export const GENERIC_HEADINGS = [
  "år",
  "year",
  "månad*",
  "month",
  "period*",
  "datum",
  "mått",
  "measure",
  "serie",
  "serier",
  "indikator",
  "nyckeltal",
  "variabel",
  "värde",
  "value",
  "antal",
  "belopp",
  "utfall",
  "verksamhet*",
  "område*",
  "*nämnd/område",
  "ansvar*",
  "konto*",
  "kostnadsslag",
  "benämning",
  "hushållstyp*",
  "familjetyp*",
  "kön",
  "text",
  "area",
  "rad",
];

export const MEASURE_HEADINGS = [
  "mått",
  "*mått",
  "serie*",
  "indikator",
  "nyckeltal",
  "variabel",
  "measure",
  "indicator",
  "benämning",
];

export const MONTH_HEADINGS = ["månad", "månadsnr", "mån", "månadsnummer", "month"];

export const YEAR_HEADINGS = ["år", "year", "kalenderår"];

export const VALUE_HEADINGS = ["värde", "value", "antal", "belopp", "utfall", "resultat", "amount"];

/** Of amounts that nothing more is said of. */
export const AMOUNT_HEADINGS = ["belopp", "amount", "kronor"];

export const UNIT_HEADINGS = ["enhet", "sort", "unit"];

export const CASE_HEADINGS = [
  "*ärende*",
  "*person*",
  "*klient*",
  "*handläggare*",
  "namn",
  "*id",
  "*nummer",
  "*nr",
];

/** What a number in a row is when it is no figure: the municipality's, the account's. */
export const CODE_HEADINGS = ["*kod", "*nr", "*nummer", "*id", "*code"];
