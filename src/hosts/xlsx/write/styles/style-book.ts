import type { ColourRole } from "../../../../plan/colour";
import type { PlannedCell } from "../../../../plan/model";
import { FORMATS, type StyleDefinition, STYLES } from "../../../../plan/style";
import { attribute, childNamed } from "../../xml/find";
import type { XmlDocument, XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../markup";
import { namespaceFor } from "../package/splice";
import { add, type Collection, type CollectionName, findOrAdd, openCollection } from "./collection";
import { lookMarkup, textColourMarkup } from "./look";
import { stylesText } from "./styles-text";

/** The looks of a workbook: gives the number under which cells find a look, adding only what the workbook lacks. */
export interface StyleBook {
  readonly cellStyle: (cell: Pick<PlannedCell, "style" | "format">) => number;
  readonly textColour: (role: ColourRole) => number;
  /** The styles part with everything asked for so far. */
  readonly text: () => string;
}

export function openStyleBook(document: XmlDocument, part: string): StyleBook {
  const { root } = document;
  const open = (name: CollectionName): Collection => openCollection(root, name, part);
  const lists = {
    numFmts: open("numFmts"),
    fonts: open("fonts"),
    fills: open("fills"),
    borders: open("borders"),
    cellXfs: open("cellXfs"),
    dxfs: open("dxfs"),
  };
  const namespace = namespaceFor(root);
  const formatOf = formatNumbers(lists.numFmts, namespace);
  const hasParents = childNamed(root, "cellStyleXfs") !== null;
  const known = new Map<string, number>();

  const cellStyle: StyleBook["cellStyle"] = ({ style, format }) => {
    const key = `${style} ${format}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    reserveDefaults(lists, namespace);
    const look = lookMarkup(STYLES[style] satisfies StyleDefinition, namespace);
    const numFmtId = formatOf(FORMATS[format]);
    const fillId = findOrAdd(lists.fills, look.fill);
    const borderId = findOrAdd(lists.borders, look.border);
    const attributes = {
      ...namespace,
      numFmtId,
      fontId: findOrAdd(lists.fonts, look.font),
      fillId,
      borderId,
      xfId: hasParents ? 0 : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : true,
      applyFont: true,
      applyFill: fillId === 0 ? undefined : true,
      applyBorder: borderId === 0 ? undefined : true,
      applyAlignment: look.alignment === "" ? undefined : true,
    };
    const number = findOrAdd(lists.cellXfs, element("xf", attributes, look.alignment));
    known.set(key, number);
    return number;
  };
  return {
    cellStyle,
    textColour: (role) => findOrAdd(lists.dxfs, textColourMarkup(role, namespace)),
    text: () => stylesText(document, Object.values(lists)),
  };
}

type Lists = Readonly<Record<CollectionName, Collection>>;

/** The first entries of each list mean "default" for every cell without a look; ours must not become that. */
function reserveDefaults({ fonts, fills, borders, cellXfs }: Lists, namespace: Attributes): void {
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  if (fonts.count === 0) add(fonts, element("font", namespace, font));
  const fill = (patternType: string): string =>
    element("fill", namespace, element("patternFill", { patternType }));
  if (fills.count === 0) add(fills, fill("none"));
  // Excel shows the second fill as a fine grid whatever it says.
  if (fills.count === 1) add(fills, fill("gray125"));
  if (borders.count === 0) {
    add(borders, element("border", namespace, "<left/><right/><top/><bottom/><diagonal/>"));
  }
  if (cellXfs.count === 0) {
    add(cellXfs, element("xf", { ...namespace, numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));
  }
}

/** Formats every Excel knows by number (ISO/IEC 29500-1, 18.8.30), of those the plan uses. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, "0": 1, "@": 49 };
/** Numbers below are Excel's own, also those that it does not use. */
const FIRST_CUSTOM = 164;

function formatNumbers(list: Collection, namespace: Attributes): (code: string) => number {
  const existing: readonly XmlElement[] = list.element?.children ?? [];
  const numbers = new Map(
    existing.map((item) => [
      attribute(item, "formatCode") ?? "",
      Number(attribute(item, "numFmtId") ?? 0),
    ]),
  );
  let next = Math.max(FIRST_CUSTOM, ...[...numbers.values()].map((number) => number + 1));
  return (formatCode) => {
    const known = BUILT_IN[formatCode] ?? numbers.get(formatCode);
    if (known !== undefined) return known;
    add(list, element("numFmt", { ...namespace, numFmtId: next, formatCode }));
    numbers.set(formatCode, next);
    return next++;
  };
}
