import type { Unit } from "../../core/model/unit";

/* How units are written; columns.ts tells how words are written. */

export const UNIT_WORDS: readonly (readonly [Unit, readonly string[]])[] = [
  [
    "tkr",
    [
      "tkr",
      "kkr",
      "tsek",
      "ksek",
      "tusental kr*",
      "tusen kr*",
      "tusentals kronor",
      "thousand sek",
      "sek thousand*",
    ],
  ],
  [
    "mnkr",
    [
      "mnkr",
      "mkr",
      "msek",
      "miljoner",
      "miljoner kr*",
      "miljon kr*",
      "milj kr*",
      "million sek",
      "sek million*",
    ],
  ],
  ["kr", ["kr", "kronor", "sek"]],
  ["days", ["dygn", "dagar", "dgr", "days"]],
  ["percent", ["%", "procent", "percent"]],
  [
    "count",
    [
      "st",
      "stycken",
      "antal",
      "hushåll",
      "personer",
      "ärenden",
      "platser",
      "deltagare",
      "barn",
      "households",
    ],
  ],
];
