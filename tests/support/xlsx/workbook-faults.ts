import { attribute, childNamed, descendants } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import { repeated } from "./package-faults";
import { everyElement, type PartBytes, partRoot, targetsIn } from "./parts";

/** What would make Excel repair or refuse a workbook although each part is valid by itself: each fault as a line. */
export function workbookFaults(parts: PartBytes): readonly string[] {
  const [main = ""] = targetsIn(parts, "", "officeDocument");
  const root = partRoot(parts, main);
  const sheets = descendants(root, ["sheets", "sheet"]);
  const sheetParts = targetsIn(parts, main, "worksheet");
  const [stylesPart] = targetsIn(parts, main, "styles");
  const styles = stylesPart === undefined ? null : partRoot(parts, stylesPart);
  return [
    ...repeated(
      "sheet name",
      sheets.map((sheet) => (attribute(sheet, "name") ?? "").toLowerCase()),
    ),
    ...repeated(
      "sheet id",
      sheets.map((sheet) => attribute(sheet, "sheetId") ?? ""),
    ),
    ...nameFaults(root, sheets.length),
    ...(styles === null ? [] : styleFaults(styles)),
    ...sheetParts.flatMap((part) => sheetFaults(parts, part, styles)),
    ...tableFaults(parts, sheetParts),
  ];
}

function nameFaults(root: XmlElement, sheetCount: number): readonly string[] {
  const names = descendants(root, ["definedNames", "definedName"]);
  const scope = (name: XmlElement): string => attribute(name, "localSheetId") ?? "workbook";
  return [
    ...repeated(
      "name",
      names.map((name) => `${attribute(name, "name") ?? ""} of ${scope(name)}`),
    ),
    ...names
      .filter((name) => Number(attribute(name, "localSheetId") ?? 0) >= sheetCount)
      .map((name) => `name ${attribute(name, "name") ?? ""} of a sheet that is not there`),
  ];
}

const STYLE_LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"];

function styleFaults(styles: XmlElement): readonly string[] {
  const count = (list: string): number => childNamed(styles, list)?.children.length ?? 0;
  const counts = STYLE_LISTS.flatMap((list) => {
    const stated = attribute(childNamed(styles, list) ?? styles, "count");
    const isRight = stated === null || Number(stated) === count(list);
    return isRight ? [] : [`${list} says ${stated}, holds ${count(list)}`];
  });
  const parts = [
    ["fontId", "fonts"],
    ["fillId", "fills"],
    ["borderId", "borders"],
    ["xfId", "cellStyleXfs"],
  ] as const;
  const beyond = descendants(styles, ["cellXfs", "xf"]).flatMap((xf, k) =>
    parts
      .filter(([id, list]) => Number(attribute(xf, id) ?? -1) >= count(list))
      .map(([id]) => `cell style ${k} has a ${id} that is not there`),
  );
  const ids = descendants(styles, ["numFmts", "numFmt"]).map((f) => attribute(f, "numFmtId") ?? "");
  return [...counts, ...beyond, ...repeated("number format", ids)];
}

function sheetFaults(parts: PartBytes, part: string, styles: XmlElement | null): readonly string[] {
  const root = partRoot(parts, part);
  const count = (path: readonly string[]): number =>
    styles === null ? 1 : descendants(styles, path).length;
  const beyond = (name: string, id: string, limit: number): readonly string[] =>
    everyElement(root, (element) => element.name === name)
      .filter((element) => Number(attribute(element, id) ?? -1) >= limit)
      .map((element) => `${part}: ${name} ${attribute(element, "r") ?? ""} has no ${id}`);
  const cells = descendants(root, ["sheetData", "row", "c"]).map((c) => attribute(c, "r") ?? "");
  const rules = descendants(root, ["conditionalFormatting", "cfRule"]);
  const drawings = targetsIn(parts, part, "drawing");
  return [
    ...repeated(`${part}: cell`, cells),
    ...beyond("c", "s", count(["cellXfs", "xf"])),
    ...beyond("cfRule", "dxfId", count(["dxfs", "dxf"])),
    ...repeated(
      `${part}: priority`,
      rules.map((rule) => attribute(rule, "priority") ?? ""),
    ),
    ...drawings.flatMap((drawing) =>
      repeated(
        `${drawing}: shape`,
        everyElement(partRoot(parts, drawing), ({ name }) => name === "cNvPr").map(
          (shape) => attribute(shape, "id") ?? "",
        ),
      ),
    ),
  ];
}

function tableFaults(parts: PartBytes, sheets: readonly string[]): readonly string[] {
  const tables = sheets.flatMap((sheet) => targetsIn(parts, sheet, "table"));
  const roots = tables.map((table) => partRoot(parts, table));
  return [
    ...repeated(
      "table id",
      roots.map((root) => attribute(root, "id") ?? ""),
    ),
    ...repeated(
      "table",
      roots.map((root) => (attribute(root, "displayName") ?? "").toLowerCase()),
    ),
  ];
}
