/* What tells how many the shares of a table are of; columns.ts tells how words are written. */

export const RESPONDENT_WORDS = [
  "n",
  "antal svar",
  "antal svarande",
  "svarande",
  "antal som svarat",
  "antal respondenter",
  "respondenter",
  "respondents",
  "number of respondents",
];

/** Percentages that are no shares of those who answered. */
export const NO_SHARE_WORDS = [
  "*svarsfrekvens*",
  "*svarsandel*",
  "*bortfall*",
  "*förändring*",
  "*avvikelse*",
  "mål",
  "*målvärde*",
  "målnivå*",
  "*index*",
  "*snitt*",
  "medel*",
  "*genomsnitt*",
  "riket",
  "response rate*",
  "change*",
  "target*",
  "average*",
];
