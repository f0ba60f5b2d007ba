import { describe, expect, it } from "@jest/globals";
import { isoMonth } from "../../../../src/core/model/month";
import type { ColumnRole, Scope, Statement } from "../../../../src/core/model/statement";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";
import { MUNICIPAL_TABLES } from "../../municipal-tables";
import { DIVIDED_TABLES } from "../../municipal-tables-divided";
import { FURTHER_TABLES } from "../../municipal-tables-further";
import { MONTH_TABLES } from "../../municipal-tables-months";
import { MORE_MUNICIPAL_TABLES } from "../../municipal-tables-more";
import { SYSTEM_TABLES } from "../../municipal-tables-systems";
import { VARIED_TABLES } from "../../municipal-tables-varied";

const cellsOf = (text: string): TestCell[][] =>
  text.split("\n").map((line) => line.split("|").map(cellOf));

const cellOf = (raw: string, column: number): TestCell => {
  const text = column === 0 ? raw.replace(/ $/, "") : raw.trim();
  return text.trim() === "" ? null : text;
};

const scopeText = (scope: Scope): string =>
  scope.kind === "year" ? String(scope.year) : `${isoMonth(scope.from)}..${isoMonth(scope.to)}`;

/** The columns a role is read from: "3", "1+2" or "1-2". */
const columnsOf = ({ rows }: Statement, role: ColumnRole, column: number): string => {
  const datum = rows.map(({ cells }) => cells[role]).find((each) => each?.kind === "number");
  if (datum?.kind !== "number" || datum.as !== "sum") return String(column);
  const terms = datum.terms.map(
    ({ cell, sign }) => `${sign === 1 ? "+" : "-"}${cell.source.column}`,
  );
  return terms.join("").replace(/^\+/, "");
};

const TABLES = [
  ...MUNICIPAL_TABLES,
  ...MORE_MUNICIPAL_TABLES,
  ...DIVIDED_TABLES,
  ...VARIED_TABLES,
  ...FURTHER_TABLES,
  ...SYSTEM_TABLES,
  ...MONTH_TABLES,
];

describe("statements of municipalities", () => {
  it.each(TABLES)("are read: $name", ({ text, read }) => {
    const { statements, findings } = readFacts(workbookOf(sheetOf(cellsOf(text))));
    const told = statements.map((statement) => {
      const { scope, unit, columns, convention } = statement;
      return [
        scopeText(scope),
        unit,
        columns
          .map(({ role, column }) => `${role}@${columnsOf(statement, role, column)}`)
          .join(" "),
        `${convention.formula?.minuend ?? "?"}-${convention.formula?.subtrahend ?? "?"} ${convention.rowsProved}`,
      ].join(", ");
    });
    expect(told).toEqual(read);
    expect(findings).toEqual([]);
  });
});
