import { describe, expect, it } from "@jest/globals";
import { models } from "../../../support/excel/classes/models";
import { isSupported, parseApiSet } from "../../../support/excel/declarations/api-set";
import {
  loadDeclarations,
  parseInstalledDeclarations,
} from "../../../support/excel/declarations/load";

const declarations = loadDeclarations();

describe("the declaration model", () => {
  it("knows every class of the Excel namespace", () => {
    expect(Object.keys(declarations.classes)).toHaveLength(193);
  });

  it("is kept for other processes as the parser gives it", () => {
    expect(declarations).toEqual(parseInstalledDeclarations());
  });

  it("knows types, requirement sets, what may be written and what may be left out", () => {
    expect(declarations.classes.Range?.properties.values).toEqual({
      apiSet: { name: "ExcelApi", version: "1.1" },
      type: { kind: "array", of: { kind: "array", of: { kind: "any" } } },
      readonly: false,
      optional: false,
    });
    expect(declarations.classes.Worksheet?.properties.id?.readonly).toBe(true);
    expect(declarations.classes.Worksheet?.methods.getUsedRange?.[0]).toEqual({
      apiSet: { name: "ExcelApi", version: "1.1" },
      parameters: [{ name: "valuesOnly", type: { kind: "boolean" }, optional: true }],
      returns: { kind: "named", name: "Range" },
    });
  });

  it.each([
    ["ExcelApi 1.7", { name: "ExcelApi", version: "1.7" }],
    ["ExcelApi 1.1 for get, 1.8 for set", { name: "ExcelApi", version: "1.1" }],
    ["ExcelApi BETA (PREVIEW ONLY)", { name: "Preview", version: "0.0" }],
    ["", null],
  ])("reads the remark %j", (remark, expected) => {
    expect(parseApiSet(remark)).toEqual(expected);
  });

  it("compares versions by their numbers, not as texts", () => {
    expect(isSupported({ ExcelApi: "1.13" }, "ExcelApi", "1.9")).toBe(true);
    expect(isSupported({ ExcelApi: "1.9" }, "ExcelApi", "1.13")).toBe(false);
    expect(isSupported({ ExcelApi: "1.13" }, "ExcelApiOnline", "1.1")).toBe(false);
  });
});

describe("what the test host models", () => {
  const modelled = Object.entries(models).flatMap(([className, model]) => [
    ...Object.keys(model.get).map((name) => [className, name, "get"] as const),
    ...Object.keys(model.set ?? {}).map((name) => [className, name, "set"] as const),
    ...[model.read, model.write, model.view].flatMap((methods) =>
      Object.keys(methods ?? {}).map((name) => [className, name, "call"] as const),
    ),
  ]);

  it("is declared, member by member, and written only where it may be", () => {
    const undeclared = modelled.filter(([className, name, use]) => {
      const declared = declarations.classes[className];
      if (use === "call") return declared?.methods[name] === undefined;
      const property = declared?.properties[name];
      return property === undefined || (use === "set" && property.readonly);
    });
    expect(undeclared).toEqual([]);
  });

  it("lies within ExcelApi 1.13, the product's floor", () => {
    const above = modelled.filter(([className, name]) => {
      const declared = declarations.classes[className];
      const sets = [
        declared?.properties[name]?.apiSet,
        ...(declared?.methods[name] ?? []).map(({ apiSet }) => apiSet),
      ].filter((set) => set !== null && set !== undefined);
      return sets.some((set) => !isSupported({ ExcelApi: "1.13" }, set.name, set.version));
    });
    expect(above).toEqual([]);
  });
});
