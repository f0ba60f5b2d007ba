import type { RangeState } from "../state/book";
import { type CellFormat, changeFormats, formatsIn } from "../state/format";
import type { ClassModel } from "./class-model";

/** Which field of a cell's format stands behind each property, and how a value is checked before it is kept. */
export type FormatFields = Readonly<
  Record<string, { readonly field: keyof CellFormat; check?: (value: unknown) => unknown }>
>;

/** The properties of a class that shows a few fields of the format of all cells of a range; null when they differ. */
export function formatProperties(
  fields: FormatFields,
): Required<Pick<ClassModel<RangeState>, "get" | "set">> {
  const get: Record<string, (range: RangeState) => unknown> = {};
  const set: Record<string, (range: RangeState, value: unknown) => void> = {};
  for (const [property, { field, check }] of Object.entries(fields)) {
    get[property] = (range) => commonField(range, field);
    set[property] = (range, value) => {
      const checked = check ? check(value) : value;
      changeFormats(range.sheet.formats, range.area, (format) => ({
        ...format,
        [field]: checked,
      }));
    };
  }
  return { get, set };
}

function commonField(range: RangeState, field: keyof CellFormat): unknown {
  const formats = formatsIn(range.sheet.formats, range.area);
  const values = new Set([...formats].map((format) => format[field]));
  return values.size === 1 ? [...values][0] : null;
}
