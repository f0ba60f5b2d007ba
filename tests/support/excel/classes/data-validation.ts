import { type Area, contains } from "../state/area";
import { bagContent, createBag } from "../state/bag";
import type { RangeState, ValidationState } from "../state/book";
import { subtractArea } from "../state/subtract";
import { bagSchemas } from "./bags";
import type { ClassModel } from "./class-model";

const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

const PROPERTIES = ["errorAlert", "ignoreBlanks", "prompt", "rule"] as const;
type Property = (typeof PROPERTIES)[number];

export const dataValidation: ClassModel<RangeState> = {
  sheetOf: ({ sheet }) => sheet,
  get: {
    ...Object.fromEntries(
      PROPERTIES.map((name) => [name, (range: RangeState) => read(range)[name]]),
    ),
    type: (range) => {
      const [kind] = Object.keys(Object(read(range).rule) as object); // an object by declaration
      return TYPES[kind ?? ""] ?? "None";
    },
  },
  set: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      (range: RangeState, value: unknown) => {
        write(range, name, value);
      },
    ]),
  ),
  write: {
    clear: ({ sheet, area }) => {
      sheet.validations = without(sheet.validations, area);
    },
  },
};

function read(range: RangeState): Readonly<Record<string, unknown>> {
  const found = range.sheet.validations.find(({ area }) => contains(area, range.area));
  return bagContent(found?.look ?? createBag(bagSchemas, "DataValidation"));
}

/** The range gets rules of its own; what rules of other ranges said about its cells is gone. */
function write({ sheet, area }: RangeState, name: Property, value: unknown): void {
  const look = createBag(bagSchemas, "DataValidation");
  Object.assign(look.props, read({ sheet, area, reference: null }), { [name]: value });
  sheet.validations = [...without(sheet.validations, area), { area, look }];
}

function without(validations: readonly ValidationState[], area: Area): ValidationState[] {
  return validations.flatMap((rule) =>
    subtractArea(rule.area, area).map((rest) => ({ ...rule, area: rest })),
  );
}
