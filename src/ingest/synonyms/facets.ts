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

/** What household types begin with: "Ensamstående kvinna med barn", "Par utan barn". */
export const HOUSEHOLD_TYPES = [
  "ensamstående*",
  "ensamboende*",
  "sammanboende*",
  "samboende*",
  "sambo",
  "sambor",
  "gift",
  "gifta",
  "makar",
  "par",
  "barnfamilj*",
  "med barn",
  "utan barn",
  "single*",
  "couple*",
  "with children",
  "without children",
];

/** How many children households have. */
export const CHILD_COUNTS = [
  "0 barn",
  "1 barn",
  "2 barn",
  "3 barn",
  "4 barn",
  "5 barn",
  "6 barn",
  "ett barn",
  "två barn",
  "tre barn",
  "fyra barn",
  "inga barn",
  "*+ barn",
  "* eller fler barn",
  "* eller flera barn",
  "fler än * barn",
  "flera barn",
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
