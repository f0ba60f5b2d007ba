import type { ColourRole } from "../../../../plan/colour";
import type { TextLook } from "../../../../plan/chart-look";
import { COLOURS } from "../../../../plan/colour";
import { escapeXml } from "../../xml/escape";
import { element } from "../markup";

export function solidFill(colour: ColourRole): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: COLOURS[colour] }));
}

/** `<c:txPr>`: the look of texts that Excel itself writes, such as axis and data labels. */
export function textLook(look: TextLook, body: string = BODY): string {
  const end = element("a:endParaRPr", { lang: LANGUAGE });
  return element("c:txPr", {}, body, element("a:p", {}, paragraphLook(look), end));
}

/** `<c:tx>` with a text of our own. */
export function richText(text: string, look: TextLook): string {
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: LANGUAGE, ...runAttributes(look) }, ...runContent(look)),
    element("a:t", {}, escapeXml(text)),
  );
  const paragraph = element("a:p", {}, paragraphLook(look), run);
  return element("c:tx", {}, element("c:rich", {}, BODY, paragraph));
}

/** `<c:tx>` with a field that Excel fills with the text of a cell. */
export function cellText(id: string, look: TextLook): string {
  const field = element(
    "a:fld",
    { id, type: "CELLRANGE" },
    element("a:rPr", { lang: LANGUAGE, ...runAttributes(look) }, ...runContent(look)),
    element("a:pPr", {}),
    element("a:t", {}, "[CELLRANGE]"),
  );
  const end = element("a:endParaRPr", { lang: LANGUAGE });
  const paragraph = element("a:p", {}, paragraphLook(look), field, end);
  return element("c:tx", {}, element("c:rich", {}, BODY, paragraph));
}

/** Which language proofing tools assume; it changes nothing that is shown. */
const LANGUAGE = "sv-SE";
/** Level, never turned with the axis. */
const BODY = '<a:bodyPr rot="0" vert="horz"/><a:lstStyle/>';

/**
 * Turned by a 60 000th of a degree, which nobody sees: level labels on an axis LibreOffice breaks wherever they do not fit,
 * turned ones it leaves out where they would overlap.
 */
export const UNBROKEN_BODY = '<a:bodyPr rot="1" vert="horz"/><a:lstStyle/>';

function paragraphLook(look: TextLook): string {
  return element("a:pPr", {}, element("a:defRPr", runAttributes(look), ...runContent(look)));
}

function runAttributes(look: TextLook): { readonly sz: number; readonly b: boolean } {
  return { sz: look.size * 100, b: look.bold === true };
}

function runContent(look: TextLook): readonly string[] {
  return [solidFill(look.colour), element("a:latin", { typeface: "Calibri" })];
}
