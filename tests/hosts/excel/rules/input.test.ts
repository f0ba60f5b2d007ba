import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CellKind, kindAt, numberAt } from "../../../../src/ingest/grid";
import { checkPlan } from "../../../../src/plan/check-plan";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";
import { sheetOf } from "../../../support/excel-host/looks";
import { emptySheet, plainCell, planOf } from "../../../support/excel-host/plans";
import { AUGUST, excelWith, hostOn, refreshIn } from "../../../support/excel-host/sample-excel";
import { productSources } from "../../../support/excel-host/sources";

/** Writes texts under one another and gives what the workbook then holds. */
async function written(texts: readonly string[], format: "general" | "text"): Promise<unknown[]> {
  const excel = createExcel();
  const cells = texts.map((text, row) => plainCell(row, 0, text, { format }));
  await hostOn(excel).apply(planOf(emptySheet("checks", "Kontroller", { cells })), {});
  const sheet = sheetOf(excel, "Kontroller");
  return texts.map((_, row) => sheet.cells[`A${row + 1}`]?.value);
}

const TYPED = [
  ...["=1+1", "+46 13 20 60 00", "-5", "- 5", "@namn", "'citat", "''", "=", "=SUMMA(A1;B1)"],
  ...["2020-08", "2020-08-31", "aug-20", "mars 2020", "12", "1,5", "1 587 600", "5 %", "10:30"],
  ...["TRUE", "falskt", "Sant", "#N/A", "1E5", " =1", "X2", "Nämnden", "1/2", "kr 5"],
];

describe("Rule 9: texts stay texts", () => {
  it.each(["general", "text"] as const)("whatever they start with, in %s cells", async (format) => {
    expect(await written(TYPED, format)).toEqual(TYPED);
  });

  it("holds for arbitrary texts", async () => {
    const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom("general", "text"), async (list, format) => {
        expect(await written(list, format)).toEqual(list);
      }),
      { numRuns: 20 },
    );
  });
});

describe("Rule 10: formulas go through `formulas`, in English", () => {
  it("writes no member in the user's language", async () => {
    const excel = await excelWith(AUGUST);
    await refreshIn(excel);
    const members = Object.keys(excel.counters.actions);
    expect(members).toContain("Range.formulas");
    expect(members.filter((member) => /Local$|R1C1/.test(member))).toEqual([]);
    for (const [file, text] of productSources()) {
      expect([file, /\b(?:formulas|numberFormat|address)Local\b/.test(text)]).toEqual([
        file,
        false,
      ]);
    }
  });

  it("separates by commas and quotes every sheet name", async () => {
    const excel = await excelWith(AUGUST);
    const { sheets } = await refreshIn(excel);
    const formulas = sheets
      .filter(({ action }) => action !== "skipped")
      .flatMap(({ name }) => Object.values(sheetOf(excel, name).cells))
      .flatMap(({ formula }) => (formula === undefined ? [] : [formula.replace(/"[^"]*"/g, "")]));
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => formula.includes(";"))).toEqual([]);
    expect(formulas.filter((formula) => /[^']!/.test(formula))).toEqual([]);
  });
});

describe("Rule 11: no address names several areas", () => {
  it("has none in the product, and Excel would refuse one", async () => {
    for (const [file, text] of productSources()) {
      expect([file, /\bgetRanges\(/.test(text)]).toEqual([file, false]);
    }
    const { code } = await refusal(createExcel(), async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1,C3").format.font.bold = true;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("Rule 12: dates are serials with a number format", () => {
  it("reads a date as its serial, told from numbers by its format alone", async () => {
    // 31 August 2020 is day 44 074, also where clocks are far ahead of or behind Greenwich.
    const excel = createExcel({ sheets: [{ name: "LinQ", rows: [[44_074, 44_074, 0.88, 0.88]] }] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("LinQ");
      sheet.getRange("A1").numberFormat = [["yyyy-mm-dd"]];
      sheet.getRange("C1").numberFormat = [["0%"]];
      await context.sync();
    });
    const [sheet] = (await hostOn(excel).read({})).sheets;
    const kinds = [0, 1, 2, 3].map((column) => sheet && kindAt(sheet.grid, 0, column));
    const { date, number, percent } = CellKind;
    expect(kinds).toEqual([date, number, percent, number]);
    expect(sheet && numberAt(sheet.grid, 0, 0)).toBe(44_074);
  });

  it("uses no clock and no time zone", () => {
    for (const [file, text] of productSources()) {
      expect([file, /\bDate\b/.test(text)]).toEqual([file, false]);
    }
  });
});

describe("Rule 13: sheet names are such that Excel takes them", () => {
  const NAMES = [
    "a/b",
    "a\\b",
    "a?",
    "a*",
    "[a",
    "a]",
    "a:b",
    "'a",
    "a'",
    "Historik",
    "history",
    "",
  ];

  it.each([...NAMES, "x".repeat(32)])(
    "stops %j in the plan, and Excel would refuse it",
    async (name) => {
      const problems = checkPlan(planOf(emptySheet("checks", name)), []);
      expect(problems.map(({ kind }) => kind)).toContain("sheet-name");
      const { code } = await refusal(createExcel(), async (context) => {
        context.workbook.worksheets.add(name === "" ? "  ".trim() : name);
        await context.sync();
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  it("takes 31 characters and apostrophes within, and names unique but for case are refused", async () => {
    const excel = createExcel();
    const name = `Nämndens "egen" ’s & d'Anjou`.padEnd(31, "å");
    await hostOn(excel).apply(planOf(emptySheet("checks", name)), {});
    expect(sheetOf(excel, name).name).toHaveLength(31);
    const twice = planOf(emptySheet("checks", "Kontroller"), emptySheet("history", "KONTROLLER"));
    expect(checkPlan(twice, []).length).toBeGreaterThan(0);
  });
});
