import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../../../src/core/texts/texts";
import { ExcelError } from "../../../../src/hosts/excel/errors";
import { AUGUST, excelWith, refreshIn, STATEMENTS } from "../../../support/excel-host/sample-excel";

describe("Rule 16: a refresh waits while the user edits a cell", () => {
  it("goes on where it was once the user is done", async () => {
    const excel = await excelWith(AUGUST, STATEMENTS);
    excel.beginCellEdit();
    let isDone = false;
    const refreshing = refreshIn(excel).then((outcome) => {
      isDone = true;
      return outcome;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect([isDone, excel.counters.syncs]).toEqual([false, 0]);
    excel.endCellEdit();
    expect((await refreshing).sheets.map(({ action }) => action)).toContain("created");
  });

  it("asks again at once when Excel refuses although it was told to wait", async () => {
    const undisturbed = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(undisturbed);
    const excel = await excelWith(AUGUST, STATEMENTS);
    excel.fail({ atSync: 2, with: "InvalidOperationInCellEditMode" });
    excel.fail({ atSync: 5, with: "InvalidOperationInCellEditMode" });
    await refreshIn(excel);
    expect(excel.book()).toEqual(undisturbed.book());
    expect(excel.counters.syncs).toBe(undisturbed.counters.syncs + 2);
  });

  it("says in Swedish what to do when that does not help, and resumes on the next try", async () => {
    const undisturbed = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(undisturbed);
    const excel = await excelWith(AUGUST, STATEMENTS);
    excel.fail({ atSync: 5, with: "InvalidOperationInCellEditMode" });
    excel.fail({ atSync: 6, with: "InvalidOperationInCellEditMode" });
    const error: unknown = await refreshIn(excel).catch((caught: unknown) => caught);
    expect(error instanceof ExcelError && error.sentence(textsFor("sv").errors)).toBe(
      "Excel väntar på att du skriver klart i en cell. Tryck Enter eller Esc i cellen och uppdatera sedan igen.",
    );
    await refreshIn(excel);
    expect(excel.book()).toEqual(undisturbed.book());
  });
});
