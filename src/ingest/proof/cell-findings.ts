import type { Datum } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import type { CellPlace } from "../../core/model/place";
import type { Unit } from "../../core/model/unit";
import { textAt, type Sheet } from "../grid";
import { parseNumber } from "../cells/number";
import type { DecidedSeparators } from "../cells/separators";

const NOTHING = { published: null, expected: null, proposal: null } as const;

/**
 * Cells of a recognised table that hold words, errors or formulas without result where a number is expected. Formulas
 * without result come by the table, when a program saved the book that computes none: they are one finding, at the first.
 */
export function cellFindings(data: Iterable<Datum>): readonly Finding[] {
  const unread = [...data].filter(isUnread);
  const unreadable = unread.filter(({ text }) => text !== "");
  const [first, ...more] = unread.filter(({ text }) => text === "");
  return [
    ...unreadable.map(({ text, source }) => cellFinding("unreadable-cell", source, text, { text })),
    ...(first
      ? [cellFinding("uncalculated-formula", first.source, null, { count: more.length + 1 })]
      : []),
  ];
}

type Mark = Extract<Datum, { readonly kind: "mark" }>;

/** The text of a formula without result is empty. */
function isUnread(datum: Datum): datum is Mark {
  return (
    datum.kind === "mark" &&
    (datum.mark === "error" || (datum.mark === "text" && datum.text !== ""))
  );
}

function cellFinding(
  code: "unreadable-cell" | "uncalculated-formula",
  place: CellPlace,
  published: string | null,
  args: Finding["args"],
): Finding {
  return { ...NOTHING, code, severity: "warning", cause: "other", place, published, args };
}

/** "1.234" in a table that does not tell thousands from decimals. */
export function separatorFinding(
  sheet: Sheet,
  { separators, undecided }: DecidedSeparators,
): readonly Finding[] {
  if (!undecided) return [];
  const text = textAt(sheet.grid, undecided.row, undecided.column);
  const number = parseNumber(text, separators);
  if (!number?.ambiguous) return [];
  const { value, ambiguous } = number;
  return [
    {
      ...NOTHING,
      code: "ambiguous-number",
      severity: "warning",
      cause: "other",
      place: undecided,
      published: text,
      args: { text, value, alternative: ambiguous.alternative },
    },
  ];
}

export function unitAssumed(title: string, unit: Unit, place: CellPlace): Finding {
  return {
    ...NOTHING,
    code: "unit-assumed",
    severity: "info",
    cause: "other",
    place,
    args: { title, unit },
  };
}

/** A table of amounts that names no period or no year. */
export function periodUnknown(title: string, place: CellPlace): Finding {
  return {
    ...NOTHING,
    code: "period-unknown",
    severity: "warning",
    cause: "other",
    place,
    args: { title },
  };
}
