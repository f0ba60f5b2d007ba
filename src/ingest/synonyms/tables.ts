/* What titles and remarks around tables say; columns.ts tells how words are written. */

export const OTHER_TABLE_WORDS = [
  "*investering*",
  "*volym*",
  "*indikator*",
  "*nyckeltal*",
  "*årsarbetare*",
  "personal",
  "personaltal",
  "personalvolym*",
  "prestationer",
  "antal*",
  "*åtgärd*",
  "investment*",
  "indicator*",
  "volume*",
  "staff",
];

export const STATEMENT_WORDS = ["*drift*", "*nettokostnad*", "operating*"];

export const NO_COMMITTEES = [
  "socialstyrelsen",
  "länsstyrelsen",
  "bolagsstyrelsen",
  "valnämnd",
  "bostadsrättsstyrelsen",
];

export const NOTE_WORDS = [
  "källa*",
  "not",
  "not:",
  "noter",
  "anm*",
  "observera*",
  "obs*",
  "*redovisas med*",
  "mål",
  "mål:",
  "målsättning*",
  "målet*",
  "målvärde*",
  "source*",
  "note*",
  "target*",
  "kommentar:*",
];

export const TARGET_WORDS = [
  "mål",
  "målet",
  "målsättning*",
  "målvärde*",
  "måltal*",
  "målnivå*",
  "target*",
];

/** Titles of tables with a year's forecasts side by side, by the month they were made in. */
export const VINTAGE_WORDS = [
  "*prognoser*",
  "prognosversion*",
  "prognostillfäl*",
  "prognosutveckling*",
  "prognoshistorik*",
  "*forecasts*",
];
