import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../../../src/core/texts/texts";
import { call, cell, number, text, binary } from "../../../../src/plan/formula";
import { recalculationFindings } from "../../../../src/report/recalculation";
import { createExcel } from "../../../support/excel/create-excel";
import { emptySheet, plainCell, planOf } from "../../../support/excel-host/plans";
import { hostOn } from "../../../support/excel-host/sample-excel";

const SOURCE = { sheet: "Drift", row: 0, column: 0 };

/** A plan of one formula and what it is expected to give. */
function planWith(
  expected: Parameters<typeof plainCell>[2],
  formula = cell(SOURCE),
): ReturnType<typeof planOf> {
  const cells = [plainCell(4, 2, expected, { formula })];
  return planOf(emptySheet("checks", "Kontroller", { cells }));
}

describe("results of our formulas, read back from Excel", () => {
  const open = (value: number | string): ReturnType<typeof createExcel> =>
    createExcel({ sheets: [{ name: SOURCE.sheet, rows: [[value]] }] });

  it.each([
    ["a number", 427, 427, cell(SOURCE)],
    ["a number that was added in another order", 0.1, 0.1 + Number.EPSILON, cell(SOURCE)],
    ["a text", "Nämnden", "Nämnden", cell(SOURCE)],
    ["an error", 0, { error: "#DIV/0!" }, binary(number(1), "/", cell(SOURCE))],
    ["nothing", 0, null, text("")],
    ["a truth value", 5, true, binary(cell(SOURCE), ">", number(1))],
  ] as const)("finds nothing when %s is as expected", async (_, source, expected, formula) => {
    const [sheet] = await hostOn(open(source)).apply(planWith(expected, formula), {});
    expect(sheet?.mismatches).toEqual([]);
  });

  it.each([
    [427, 428, { expected: 428, computed: 427 }],
    [427, null, { expected: null, computed: 427 }],
    ["X", 12, { expected: 12, computed: "X" }],
    ["X", { error: "#N/A" }, { expected: "#N/A", computed: "X" }],
  ] as const)("tells %p from the expected %p", async (source, expected, difference) => {
    const [sheet] = await hostOn(open(source)).apply(planWith(expected), {});
    expect(sheet?.mismatches).toEqual([{ row: 4, column: 2, ...difference }]);
  });

  it("are computed also where the user calculates by hand", async () => {
    const excel = open(427);
    await hostOn(excel).apply(planWith(427), {});
    await excel.Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      context.workbook.worksheets.getItem(SOURCE.sheet).getRange("A1").values = [[500]];
      await context.sync();
    });
    const [sheet] = await hostOn(excel).apply(planWith(500), {});
    expect(sheet?.mismatches).toEqual([]);
  });

  it("become findings that name the cell and both values", async () => {
    const applied = await hostOn(open(427)).apply(planWith(428), {});
    const [finding] = recalculationFindings(applied);
    expect(finding).toMatchObject({
      code: "recalculated-differs",
      place: { sheet: "Kontroller", row: 4, column: 2 },
      published: 427,
      expected: 428,
    });
    const sentence = textsFor("sv").findings["recalculated-differs"](finding?.args ?? {});
    expect(sentence).toContain("427 i cellen, men underlaget ger 428");
  });

  it("are read back from every sheet, also when they depend on sheets written later", async () => {
    const later = { sheet: "Historia", row: 0, column: 0 };
    const first = emptySheet("checks", "Kontroller", {
      cells: [plainCell(0, 0, 30, { formula: call("SUM", cell(later), number(10)) })],
    });
    const second = emptySheet("history", "Historia", {
      cells: [
        plainCell(0, 0, 20),
        plainCell(1, 0, 30, { formula: cell({ ...later, sheet: "Kontroller" }) }),
      ],
    });
    const applied = await hostOn(createExcel()).apply(planOf(first, second), {});
    expect(applied.flatMap(({ mismatches }) => mismatches)).toEqual([]);
  });
});
