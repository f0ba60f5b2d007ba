import type { Finding } from "../../core/model/finding";
import type { RangePlace } from "../../core/model/place";

interface Table {
  readonly title: string;
  readonly range: RangePlace;
}

/** Word that a table says what another one, the one that is used, says already: a warning unless nothing differs. */
export function duplicateFinding(
  code: "duplicate-series" | "duplicate-statement",
  other: Table,
  used: Table,
  severity: "warning" | "info" = "warning",
): Finding {
  return {
    code,
    severity,
    cause: "other",
    place: { sheet: other.range.sheet, row: other.range.top, column: other.range.left },
    published: null,
    expected: null,
    proposal: null,
    args: { title: other.title, kept: used.range.sheet },
  };
}
