import type { Relationship } from "../../opc/relationships";
import { attribute, childNamed } from "../../xml/find";
import { parseXmlText, type XmlElement } from "../../xml/tree";
import { decodeXml } from "../../xml/decode";
import { element } from "../markup";
import { hasPart, type PackageEdits, readPartBytes } from "../package/edits";
import { readRelationshipsOf } from "../package/relationships";
import type { KeptElements } from "../sheet/worksheet";
import { NAMESPACE, RELATIONSHIP } from "../vocabulary";

/** What stands on a sheet of ours before it is rewritten. */
export interface SheetBefore {
  readonly kept: KeptElements;
  /** Relationships of what the user added: cell comments, printer settings, background. */
  readonly foreign: readonly Relationship[];
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

const NEW_SHEET: SheetBefore = {
  kept: { tabColour: "", protection: "", printerSettings: undefined, legacy: "" },
  foreign: [],
  drawing: undefined,
  tables: [],
};

export async function readSheetBefore(edits: PackageEdits, part: string): Promise<SheetBefore> {
  if (!hasPart(edits, part)) return NEW_SHEET;
  const relationships = await readRelationshipsOf(edits, part);
  const targets = (type: string): readonly string[] =>
    relationships.filter((one) => one.type === type).map(({ target }) => target);
  return {
    kept: keptElements(await readFrame(edits, part)),
    foreign: relationships.filter(({ type }) => !REWRITTEN.has(type)),
    drawing: targets(RELATIONSHIP.drawing)[0],
    tables: targets(RELATIONSHIP.table),
  };
}

/** What these lead to is part of the plan, or, for links, stood in cells that the plan rewrites. */
const REWRITTEN: ReadonlySet<string> = new Set([
  RELATIONSHIP.drawing,
  RELATIONSHIP.table,
  RELATIONSHIP.hyperlink,
]);

/** The root of a worksheet without its rows, which may be many and are not needed here. */
async function readFrame(edits: PackageEdits, part: string): Promise<XmlElement> {
  const text = decodeXml(await readPartBytes(edits, part), part);
  const rows = /<(?:[\w.-]+:)?sheetData\b[^]*<\/(?:[\w.-]+:)?sheetData\s*>/.exec(text);
  const frame =
    rows === null ? text : text.slice(0, rows.index) + text.slice(rows.index + rows[0].length);
  return parseXmlText(frame, part).root;
}

function keptElements(root: XmlElement): KeptElements {
  const properties = childNamed(root, "sheetPr");
  const tabColour = properties === null ? null : childNamed(properties, "tabColor");
  const protection = childNamed(root, "sheetProtection");
  const setup = childNamed(root, "pageSetup");
  const printerSettings = setup === null ? null : attribute(setup, "id", NAMESPACE.relationship);
  const legacy = LEGACY.map((name) => childNamed(root, name));
  return {
    tabColour: copy(tabColour),
    protection: copy(protection),
    printerSettings: printerSettings ?? undefined,
    legacy: legacy.map(copy).join(""),
  };
}

/** In the order the schema demands. */
const LEGACY = ["legacyDrawing", "legacyDrawingHF", "picture"];

/** The element alone, in the prefixes that we use. */
function copy(original: XmlElement | null): string {
  if (original === null) return "";
  const attributes = original.attributes
    .filter(({ uri }) => uri === "" || uri === NAMESPACE.relationship)
    .map(({ uri, name, value }) => [uri === "" ? name : `r:${name}`, value] as const);
  return element(original.name, Object.fromEntries(attributes));
}
