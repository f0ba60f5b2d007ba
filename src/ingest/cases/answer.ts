import { CellKind, type Grid } from "../grid";
import { NO_WORDS, YES_WORDS } from "../synonyms/cases";
import { fold } from "../cells/text";
import type { Stored } from "./distinct-codes";

/** Yes, no, or neither. */
export type Answer = "yes" | "no" | "other";

/** What a cell of a yes-or-no column says; an empty one says no. */
export function answerOf({ texts }: Grid, { kind, value }: Stored): Answer {
  switch (kind) {
    case CellKind.empty:
      return "no";
    case CellKind.boolean:
    case CellKind.number:
      return value === 1 ? "yes" : value === 0 ? "no" : "other";
    case CellKind.text: {
      const text = fold(texts[value] ?? "");
      if (text === "" || NO_WORDS.includes(text)) return "no";
      return YES_WORDS.includes(text) ? "yes" : "other";
    }
    case CellKind.error:
    case CellKind.date:
    case CellKind.percent:
    case CellKind.uncalculated:
      return "other";
  }
}
