import { COLOURS } from "./colour";

/** Printed margins in inches; what every printer reaches. */
export const PAGE_MARGINS = {
  left: 0.5,
  right: 0.5,
  top: 0.6,
  bottom: 0.7,
  header: 0.3,
  footer: 0.35,
} as const;

const SMALL_GREY = `&"Calibri,Regular"&8&K${COLOURS.secondary}`;

/**
 * Footers in Excel's codes: sheet name to the left, `2 (5)` to the right, as Swedish official documents number their
 * pages; needs no language.
 */
export const PAGE_FOOTER = { left: `${SMALL_GREY}&A`, right: `${SMALL_GREY}&P (&N)` } as const;
