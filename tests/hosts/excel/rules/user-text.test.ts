import { describe, expect, it } from "@jest/globals";
import { commentCell, sheetOf, typeIn } from "../../../support/excel-host/looks";
import { AUGUST, excelWith, refreshIn, STATEMENTS } from "../../../support/excel-host/sample-excel";

const OURS = "Driftsammandrag";

describe("Rule 4: what users type follows its row", () => {
  it("moves with the row when the source is reordered, and outlives its row", async () => {
    const excel = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(excel);
    const first = commentCell(sheetOf(excel, OURS), "Nämnden");
    await typeIn(excel, OURS, { [first]: "Färre sammanträden" });
    // Nämnden (row 5 of the source) and Avdelningen för försörjningsinsatser (row 8) change places.
    const [nameOf, otherOf] = ["A5:E5", "A8:E8"];
    await excel.Excel.run(async (context) => {
      const source = context.workbook.worksheets.getItem("Drift period");
      const [one, other] = [source.getRange(nameOf), source.getRange(otherOf)];
      one.load("values");
      other.load("values");
      await context.sync();
      [one.values, other.values] = [other.values, one.values];
      await context.sync();
    });
    await refreshIn(excel);
    const moved = commentCell(sheetOf(excel, OURS), "Nämnden");
    expect(moved).not.toBe(first);
    expect(sheetOf(excel, OURS).cells[moved]?.value).toBe("Färre sammanträden");

    await typeIn(excel, "Drift period", { A8: "Nämnd och kansli" });
    await refreshIn(excel);
    const texts = Object.values(sheetOf(excel, OURS).cells).map(({ value }) => value);
    expect(texts.filter((text) => text === "Färre sammanträden")).toHaveLength(1);
  });

  it("is found again after the user has inserted rows and columns among ours", async () => {
    const excel = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(excel);
    const undisturbed = excel.book();
    await typeIn(excel, OURS, { [commentCell(sheetOf(excel, OURS), "Nämnden")]: "Se protokoll" });
    await refreshIn(excel);
    const commented = excel.book();
    expect(commented).not.toEqual(undisturbed);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(OURS);
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    await refreshIn(excel);
    const cell = commentCell(sheetOf(excel, OURS), "Nämnden");
    expect(sheetOf(excel, OURS).cells[cell]?.value).toBe("Se protokoll");
    expect(sheetOf(excel, OURS).cells).toEqual(
      commented.sheets.find(({ name }) => name === OURS)?.cells,
    );
  });

  it("keeps threaded comments on our sheets", async () => {
    const excel = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(excel);
    await excel.Excel.run(async (context) => {
      context.workbook.comments.add(`${OURS}!C5`, "Stämmer detta?");
      await context.sync();
    });
    await refreshIn(excel);
    expect(sheetOf(excel, OURS).comments).toMatchObject([
      { cell: "C5", content: "Stämmer detta?" },
    ]);
  });
});

describe("Rule 5: input sheets receive no write action", () => {
  it("holds for every sheet of the sample, over two refreshes", async () => {
    const excel = await excelWith(AUGUST);
    const inputs = excel.book().sheets;
    const names = new Set(inputs.map(({ name }) => name));
    await refreshIn(excel);
    await refreshIn(excel);
    expect(Object.keys(excel.counters.writes).filter((name) => names.has(name))).toEqual([]);
    expect(excel.book().sheets.filter(({ name }) => names.has(name))).toEqual(inputs);
  });
});
