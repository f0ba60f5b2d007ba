/* What the labels of rows say; columns.ts tells how words are written. */

export const INCOME_WORDS = [
  "*intäkt*",
  "*inkomst*",
  "kommunbidrag*",
  "statsbidrag*",
  "driftbidrag*",
  "income*",
  "revenue*",
];

export const COST_WORDS = [
  "kostnad*",
  "bruttokostnad*",
  "*utgift*",
  "cost",
  "costs",
  "expense*",
  "expenditure*",
];

export const NET_WORDS = ["*netto*", "net", "resultat*"];

export const TOTAL_WORDS = [
  "summa*",
  "delsumma",
  "s:a",
  "total*",
  "*totalt",
  "*totalsumma*",
  "nettokostnad*",
  "verksamhetens nettokostnad*",
  "årets resultat",
  "resultat",
  "netto",
  "sum",
  "net cost*",
];

/** What a row without a label is called that its numbers prove to be a sum. */
export const UNNAMED_TOTAL = "Summa";

/** Rows of a statement that are no amounts. */
export const KEY_FIGURE_WORDS = [
  "andel",
  "*årsarbetare",
  "per invånare",
  "per hushåll",
  "kr/*",
  "per capita",
];

export const RESULT_WORDS = [
  "resultat*",
  "nettoresultat*",
  "årets resultat",
  "verksamhetens resultat",
  "över-/underskott",
  "result",
];

export const PARTIAL_WORDS = ["exkl*", "utan", "före", "excl*", "without", "before"];

export const INCLUSIVE_WORDS = ["inkl*", "med", "efter", "incl*", "with", "after"];

export const OF_WHICH_WORDS = ["varav*", "därav*", "of which*", "whereof*"];

export const SPECIAL_WORDS = [
  "nettoeffekt*",
  "*pandemi*",
  "*corona*",
  "covid*",
  "jämförelsestörande*",
  "*ingår i driftsammandrag*",
  "*ingår i tabell*",
  "engångs*",
];

export const AGGREGATE_WORDS = [
  "summa",
  "total",
  "totalt",
  "totalsumma",
  "s:a",
  "grand total",
  "snitt",
  "genomsnitt",
  "medel",
  "medelvärde",
  "ack*",
  "sum",
  "average",
];
