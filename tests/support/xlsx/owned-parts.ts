import { OWNED_NAME_PREFIX } from "../../../src/plan/model";
import { parseRangeName } from "../../../src/plan/range-name";
import { OFFICE_RELATIONSHIPS_URI } from "../../../src/hosts/xlsx/opc/namespaces";
import { relationshipsPartName } from "../../../src/hosts/xlsx/opc/part-name";
import { attribute, descendants } from "../../../src/hosts/xlsx/xml/find";
import { type PartBytes, partRoot, relationshipsIn, targetsIn } from "./parts";

export interface OwnedPart {
  readonly part: string;
  /** The file name of the schema that its root element stands in. */
  readonly schema: string;
}

/** The parts that a refresh writes: sheets with our mark, what hangs on them, and the parts of the package it adds to. */
export function ownedParts(parts: PartBytes): readonly OwnedPart[] {
  const [main = ""] = targetsIn(parts, "", "officeDocument");
  const sheets = ownedSheetParts(parts).map(({ part }) => part);
  const drawings = sheets.flatMap((sheet) => targetsIn(parts, sheet, "drawing"));
  const charts = drawings.flatMap((drawing) => targetsIn(parts, drawing, "chart"));
  const tables = sheets.flatMap((sheet) => targetsIn(parts, sheet, "table"));
  const lists = ["", main, ...sheets, ...drawings]
    .map(relationshipsPartName)
    .filter((list) => list in parts);
  const spreadsheet = [main, ...targetsIn(parts, main, "styles"), ...sheets, ...tables];
  return [
    { part: "[Content_Types].xml", schema: "opc-contentTypes.xsd" },
    ...lists.map((part) => ({ part, schema: "opc-relationships.xsd" })),
    ...spreadsheet.map((part) => ({ part, schema: "sml.xsd" })),
    ...drawings.map((part) => ({ part, schema: "dml-spreadsheetDrawing.xsd" })),
    ...charts.map((part) => ({ part, schema: "dml-chart.xsd" })),
  ];
}

/** The sheets that carry a mark of ours, with their parts. */
export function ownedSheetParts(parts: PartBytes): readonly NamedPart[] {
  const [main = ""] = targetsIn(parts, "", "officeDocument");
  const root = partRoot(parts, main);
  const marked = descendants(root, ["definedNames", "definedName"])
    .filter((name) => (attribute(name, "name") ?? "").startsWith(OWNED_NAME_PREFIX))
    .map((name) => parseRangeName(name.text)?.sheet);
  return sheetParts(parts).filter(({ name }) => marked.includes(name));
}

export interface NamedPart {
  readonly name: string;
  readonly part: string;
}

/** All sheets, with their parts. */
export function sheetParts(parts: PartBytes): readonly NamedPart[] {
  const [main = ""] = targetsIn(parts, "", "officeDocument");
  const relationships = relationshipsIn(parts, main);
  return descendants(partRoot(parts, main), ["sheets", "sheet"]).flatMap((sheet) => {
    const name = attribute(sheet, "name") ?? "";
    const id = attribute(sheet, "id", OFFICE_RELATIONSHIPS_URI);
    const target = relationships.find((one) => one.id === id)?.target;
    return target === undefined ? [] : [{ name, part: target }];
  });
}
