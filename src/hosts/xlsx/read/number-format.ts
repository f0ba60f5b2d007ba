import { CellKind } from "../../../ingest/grid";
import { kindOfCode, type NumericKind } from "../../../ingest/number-format";

/** The kind of a number format: by its built-in number (ISO/IEC 29500-1, 18.8.30), else by its code. */
export function kindOfFormat(id: number, code: string | null): NumericKind {
  if (code !== null) return kindOfCode(code);
  if (id === 9 || id === 10) return CellKind.percent;
  const isDate =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58);
  return isDate ? CellKind.date : CellKind.number;
}
