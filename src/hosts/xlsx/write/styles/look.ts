import { COLOURS, type ColourRole } from "../../../../plan/colour";
import { type Border, DEFAULT_FONT, type StyleDefinition } from "../../../../plan/style";
import { type Attributes, element } from "../markup";

/** What the styles part holds of a look, apart from the number format; each piece is shared between looks. */
export interface LookMarkup {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  /** Empty when the cell is aligned by type. */
  readonly alignment: string;
}

/** `attributes` goes on each outermost element: the namespace, where the styles part needs it said. */
export function lookMarkup(style: StyleDefinition, attributes: Attributes): LookMarkup {
  return {
    font: fontMarkup(style, attributes),
    fill: fillMarkup(style.fill, attributes),
    border: borderMarkup(style, attributes),
    alignment: alignmentMarkup(style),
  };
}

/** A differential format that only colours the text. */
export function textColourMarkup(role: ColourRole, attributes: Attributes): string {
  return element("dxf", attributes, element("font", {}, colour("color", role)));
}

const SWISS_FAMILY = 2;

function fontMarkup(style: StyleDefinition, attributes: Attributes): string {
  return element(
    "font",
    attributes,
    style.bold === true ? "<b/>" : "",
    style.italic === true ? "<i/>" : "",
    style.underline === true ? "<u/>" : "",
    element("sz", { val: style.size ?? DEFAULT_FONT.size }),
    colour("color", style.colour ?? DEFAULT_FONT.colour),
    element("name", { val: DEFAULT_FONT.name }),
    element("family", { val: SWISS_FAMILY }),
  );
}

function fillMarkup(role: ColourRole | undefined, attributes: Attributes): string {
  if (role === undefined) {
    return element("fill", attributes, element("patternFill", { patternType: "none" }));
  }
  const colours = colour("fgColor", role) + element("bgColor", { indexed: 64 });
  return element("fill", attributes, element("patternFill", { patternType: "solid" }, colours));
}

function borderMarkup(style: StyleDefinition, attributes: Attributes): string {
  const top = borderSide("top", style.top);
  const bottom = borderSide("bottom", style.bottom);
  return element("border", attributes, "<left/><right/>", top, bottom, "<diagonal/>");
}

function borderSide(name: string, border: Border | undefined): string {
  if (border === undefined) return element(name, {});
  return element(name, { style: border.line }, colour("color", border.colour));
}

function alignmentMarkup({ horizontal, vertical, wrap, indent }: StyleDefinition): string {
  if (horizontal === undefined && vertical === undefined && wrap !== true && indent === undefined) {
    return "";
  }
  // Indents count from an edge: without one Excel ignores them.
  const edge = horizontal ?? (indent === undefined ? undefined : "left");
  return element("alignment", {
    horizontal: edge,
    vertical,
    wrapText: wrap === true ? true : undefined,
    indent,
  });
}

function colour(name: string, role: ColourRole): string {
  return element(name, { rgb: `FF${COLOURS[role]}` });
}
