import { CellKind } from "../../../ingest/grid";
import { attribute, descendants } from "../xml/find";
import type { XmlElement } from "../xml/tree";
import type { NumericKind } from "../../../ingest/number-format";
import { kindOfFormat } from "./number-format";

/** What a number is under each cell format (`s` of a cell): number, date or percent. */
export type StyleKinds = readonly NumericKind[];

export function readStyleKinds(root: XmlElement): StyleKinds {
  const codes = new Map(
    descendants(root, ["numFmts", "numFmt"]).map((format) => [
      attribute(format, "numFmtId"),
      attribute(format, "formatCode"),
    ]),
  );
  return descendants(root, ["cellXfs", "xf"]).map((xf) => {
    const id = attribute(xf, "numFmtId") ?? "0";
    return kindOfFormat(Number(id), codes.get(id) ?? null);
  });
}

/** Excel shows a cell whose style does not exist in the first one, a plain number. */
export function kindOfStyle(styles: StyleKinds, style: number): NumericKind {
  return styles[style] ?? CellKind.number;
}
