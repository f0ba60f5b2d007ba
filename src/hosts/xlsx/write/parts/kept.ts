import type { SheetPlan } from "../../../../plan/model";
import { ownedArea } from "../../../../plan/owned-area";
import type { Relationship } from "../../opc/relationships";
import { attribute, childNamed, descendants } from "../../xml/find";
import type { XmlElement } from "../../xml/tree";
import { copyElement } from "../package/copy-element";
import type { PackageEdits } from "../package/edits";
import { readRelationshipsOf } from "../package/relationships";
import { type KeptElements, NOTHING_KEPT } from "../sheet/kept";
import { NAMESPACE, RELATIONSHIP } from "../vocabulary";
import { type Area, isOutside } from "./area";
import { readFrame } from "./frame";
import { refuseObstacles, tablesOutside } from "./obstacles";
import { outsideContent } from "./outside";

/** What stands on a sheet of ours before it is rewritten. */
export interface SheetBefore {
  readonly kept: KeptElements;
  /** Relationships of what the user added: cell comments, printer settings, tables of their own. */
  readonly foreign: readonly Relationship[];
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

export const NEW_SHEET: SheetBefore = {
  kept: NOTHING_KEPT,
  foreign: [],
  drawing: undefined,
  tables: [],
};

/** `area` is what the mark covers: the user keeps what lies outside it. Throws when that stands where the plan grows. */
export async function readSheetBefore(
  edits: PackageEdits,
  part: string,
  plan: SheetPlan,
  area: Area,
): Promise<SheetBefore> {
  const relationships = await readRelationshipsOf(edits, part);
  const frame = await readFrame(edits, part, area);
  const userTables = await tablesOutside(edits, relationships, area);
  refuseObstacles(plan, area, frame, userTables);
  const outside = outsideContent(frame, area, ownedArea(plan));
  const isUserTable = (one: Relationship): boolean =>
    userTables.some(({ relationship }) => relationship === one);
  const linkIds = linkRelationships(frame, area);
  return {
    kept: {
      ...outside,
      ...looseElements(frame),
      tables: userTables.map(({ relationship }) => relationship.id),
    },
    foreign: relationships.filter(
      (one) => !REWRITTEN.has(one.type) || isUserTable(one) || linkIds.has(one.id),
    ),
    drawing: relationships.find(({ type }) => type === RELATIONSHIP.drawing)?.target,
    tables: relationships
      .filter((one) => one.type === RELATIONSHIP.table && !isUserTable(one))
      .map(({ target }) => target),
  };
}

/** What these lead to is part of the plan, or, for links, stood in cells that the plan rewrites. */
const REWRITTEN: ReadonlySet<string> = new Set([
  RELATIONSHIP.drawing,
  RELATIONSHIP.table,
  RELATIONSHIP.hyperlink,
]);

function linkRelationships(frame: XmlElement, area: Area): ReadonlySet<string | null> {
  const links = descendants(frame, ["hyperlinks", "hyperlink"]);
  const outside = links.filter((link) => isOutside(attribute(link, "ref") ?? "", area));
  return new Set(outside.map((link) => attribute(link, "id", NAMESPACE.relationship)));
}

/** What belongs to the sheet rather than to cells. */
function looseElements(
  frame: XmlElement,
): Pick<KeptElements, "tabColour" | "protection" | "printerSettings" | "legacy"> {
  const properties = childNamed(frame, "sheetPr");
  const setup = childNamed(frame, "pageSetup");
  const printerSettings = setup === null ? null : attribute(setup, "id", NAMESPACE.relationship);
  return {
    tabColour: properties === null ? "" : copyChild(properties, "tabColor"),
    protection: copyChild(frame, "sheetProtection"),
    printerSettings: printerSettings ?? undefined,
    legacy: LEGACY.map((name) => copyChild(frame, name)).join(""),
  };
}

/** In the order the schema demands. */
const LEGACY = ["legacyDrawing", "legacyDrawingHF", "picture"];

function copyChild(parent: XmlElement, name: string): string {
  const child = childNamed(parent, name);
  return child === null ? "" : copyElement(child);
}
