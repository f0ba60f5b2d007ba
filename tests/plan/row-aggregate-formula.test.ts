import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import type { RangePlace } from "../../src/core/model/place";
import type { RowAggregate, RowTest } from "../../src/core/model/row-aggregate";
import { formulaText } from "../../src/plan/formula";
import { rowAggregateFormula } from "../../src/plan/row-aggregate-formula";

const column = (at: number): RangePlace => {
  return { sheet: "LinQ", top: 1, left: at, bottom: 9, right: at };
};
const text = (of: RowAggregate): string =>
  formulaText(rowAggregateFormula(of), "Månadsserier", "file").replaceAll("'LinQ'!", "");
const test = (at: number, holds: RowTest["holds"]): RowTest => ({ column: column(at), holds });

const MARCH = test(0, { kind: "date", month: month(2020, 3), isFirst: true });

describe("a number made of an export's rows", () => {
  it("is a SUMIFS of an amount or a COUNTIFS of rows", () => {
    expect(text({ kind: "sum", of: column(4), where: [MARCH] })).toBe(
      "SUMIFS(E2:E10,A2:A10,DATE(2020,3,1))",
    );
    expect(text({ kind: "count", where: [MARCH, test(5, { kind: "above", limit: 0 })] })).toBe(
      'COUNTIFS(A2:A10,DATE(2020,3,1),F2:F10,">0")',
    );
  });

  it("finds a month that may have any day by where it begins and where the next one does", () => {
    const december = test(0, { kind: "date", month: month(2020, 12), isFirst: false });
    expect(text({ kind: "count", where: [december] })).toBe(
      'COUNTIFS(A2:A10,">="&DATE(2020,12,1),A2:A10,"<"&DATE(2021,1,1))',
    );
  });

  it("asks for texts as texts, wildcards of the user's own for themselves", () => {
    const where = [
      test(0, { kind: "text", text: "2020-03", isPrefix: true }),
      test(3, { kind: "text", text: 'Vad? "A*"', isPrefix: false }),
      test(6, { kind: "true" }),
      test(7, { kind: "number", value: 1 }),
      test(1, { kind: "filled" }),
    ];
    expect(text({ kind: "count", where })).toBe(
      'COUNTIFS(A2:A10,"2020-03*",D2:D10,"Vad~? ""A~*""",G2:G10,TRUE,H2:H10,1,B2:B10,"<>")',
    );
  });

  it("compares with a text that begins like a comparison", () => {
    const where = [test(3, { kind: "text", text: "<25 år", isPrefix: true })];
    expect(text({ kind: "count", where })).toBe('COUNTIFS(D2:D10,"=<25 år*")');
  });

  it("counts different households by FREQUENCY, without the 0 of the rows that do not pass", () => {
    const kept = "B2:B10*(A2:A10=DATE(2020,3,1))";
    expect(text({ kind: "distinct", of: column(1), where: [MARCH] })).toBe(
      `SUMPRODUCT(--(FREQUENCY(${kept},${kept})>0))-(COUNTIFS(A2:A10,DATE(2020,3,1))<ROWS(B2:B10))`,
    );
  });

  it("adds parts up and divides one by another", () => {
    const count: RowAggregate = { kind: "count", where: [MARCH] };
    const sum: RowAggregate = { kind: "sum", of: column(4), where: [MARCH] };
    const both: RowAggregate = { kind: "total", parts: [count, count] };
    expect(text({ kind: "ratio", of: sum, per: both })).toBe(
      "SUMIFS(E2:E10,A2:A10,DATE(2020,3,1))/(COUNTIFS(A2:A10,DATE(2020,3,1))+COUNTIFS(A2:A10,DATE(2020,3,1)))",
    );
  });
});
