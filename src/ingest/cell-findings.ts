import type { Datum } from "../core/model/datum";
import type { Finding } from "../core/model/finding";
import type { CellPlace } from "../core/model/place";
import type { Unit } from "../core/model/unit";
import { textAt, type Sheet } from "./grid";
import { parseNumber } from "./number";
import type { DecidedSeparators } from "./separators";

const NOTHING = { published: null, expected: null, proposal: null } as const;

/** Cells of a recognised table that hold words, errors or formulas without result where a number is expected. */
export function cellFindings(data: Iterable<Datum>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const datum of data) {
    if (datum.kind !== "mark" || (datum.mark !== "text" && datum.mark !== "error")) continue;
    const isUncalculated = datum.mark === "error" && datum.text === "";
    findings.push({
      ...NOTHING,
      code: isUncalculated ? "uncalculated-formula" : "unreadable-cell",
      severity: "warning",
      cause: "other",
      place: datum.source,
      published: isUncalculated ? null : datum.text,
      args: { text: datum.text },
    });
  }
  return findings;
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
