import { escapeXml } from "../../xml/escape";
import { attribute, childNamed, childrenNamed, descendants } from "../../xml/find";
import type { XmlElement } from "../../xml/tree";
import { copyElement } from "../package/copy-element";
import type { KeptCell, OutsideContent } from "../sheet/kept";
import { type Area, isOutside, parseArea } from "./area";

/**
 * What the user keeps on a sheet of ours outside the cells that were ours, `area`, and those that will be, `grown`; from
 * the frame of the sheet.
 */
export function outsideContent(frame: XmlElement, area: Area, grown: Area): OutsideContent {
  const data = childNamed(frame, "sheetData");
  const placed = (path: readonly string[], name: string): readonly XmlElement[] =>
    descendants(frame, path).filter((one) => {
      const places = attribute(one, name) ?? "";
      return isOutside(places, area) && isOutside(places, grown);
    });
  return {
    cells: placed(["sheetData", "c"], "r").flatMap(keptCell),
    rows: new Map(data === null ? [] : childrenNamed(data, "row").map(rowLook)),
    columns: descendants(frame, ["cols", "col"]).map((column) => ({
      first: Number(attribute(column, "min") ?? 1) - 1,
      last: Number(attribute(column, "max") ?? 1) - 1,
      markup: (min, max) => copyElement(column, { min: min + 1, max: max + 1 }),
    })),
    merges: placed(["mergeCells", "mergeCell"], "ref").map((one) => copyElement(one)),
    conditional: placed(["conditionalFormatting"], "sqref"),
    validations: placed(["dataValidations", "dataValidation"], "sqref").map((one) =>
      copyElement(one),
    ),
    links: placed(["hyperlinks", "hyperlink"], "ref").map((one) => copyElement(one)),
  };
}

function keptCell(cell: XmlElement): readonly KeptCell[] {
  const place = parseArea(attribute(cell, "r") ?? "");
  if (place === null) return [];
  return [{ row: place.top, column: place.left, markup: copyElement(cell) }];
}

function rowLook(row: XmlElement): readonly [number, string] {
  const look = LOOKS.flatMap((name) => {
    const value = attribute(row, name);
    return value === null ? [] : [` ${name}="${escapeXml(value)}"`];
  });
  return [Number(attribute(row, "r") ?? 1) - 1, look.join("")];
}

const LOOKS = ["ht", "hidden", "customHeight"];
