/* What columns side by side are divided by; columns.ts tells how words are written. */

/** Short forms that mean income and costs over columns beside each other, and may mean other things elsewhere. */
export const INCOME_HEADINGS = ["int", "ink", "inkomster", "intäkt"];

export const COST_HEADINGS = ["kostn", "kost", "utg", "brutto"];

/** The column that the ones beside it add up to. */
export const WHOLE_HEADINGS = [
  "tot",
  "total*",
  "totalt*",
  "summa*",
  "samtliga",
  "alla",
  "båda",
  "båda könen",
  "sammanlagt",
  "koncern*",
  "nämnden",
  "nämnden totalt",
  "all",
  "both",
];

/** Facets that are no parts of a whole: their columns are never added up. */
export const NO_PARTS = [
  "exkl*",
  "inkl*",
  "varav*",
  "därav*",
  "per",
  "ursprunglig*",
  "reviderad*",
  "justerad*",
  "ny",
  "nya",
  "gammal",
  "gamla",
  "andel*",
  "index",
  "snitt*",
  "mål*",
  "excl*",
  "incl*",
];
