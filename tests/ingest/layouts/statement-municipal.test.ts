import { describe, expect, it } from "@jest/globals";
import { isoMonth } from "../../../src/core/model/month";
import type { Scope } from "../../../src/core/model/statement";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";
import { MUNICIPAL_TABLES } from "../municipal-tables";
import { MORE_MUNICIPAL_TABLES } from "../municipal-tables-more";

const cellsOf = (text: string): TestCell[][] =>
  text.split("\n").map((line) => line.split("|").map(cellOf));

const cellOf = (raw: string, column: number): TestCell => {
  const text = column === 0 ? raw.replace(/ $/, "") : raw.trim();
  return text.trim() === "" ? null : text;
};

const scopeText = (scope: Scope): string =>
  scope.kind === "year" ? String(scope.year) : `${isoMonth(scope.from)}..${isoMonth(scope.to)}`;

describe("statements of municipalities", () => {
  it.each([...MUNICIPAL_TABLES, ...MORE_MUNICIPAL_TABLES])("are read: $name", ({ text, read }) => {
    const { statements, findings } = readFacts(workbookOf(sheetOf(cellsOf(text))));
    const told = statements.map(({ scope, unit, columns, convention }) =>
      [
        scopeText(scope),
        unit,
        columns.map(({ role, column }) => `${role}@${column}`).join(" "),
        `${convention.formula?.minuend ?? "?"}-${convention.formula?.subtrahend ?? "?"} ${convention.rowsProved}`,
      ].join(", "),
    );
    expect(told).toEqual(read);
    expect(findings).toEqual([]);
  });
});
