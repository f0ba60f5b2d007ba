import { describe, expect, it } from "@jest/globals";
import { WorkCancelledError } from "../../../../src/hosts/host";
import { openXlsx } from "../../../../src/hosts/xlsx/host";
import { applied, edited, planWith, replaceIn, smallBook } from "./apply-kit";
import { examplePlan } from "./example-plan";
import { MONTHLY } from "./example-monthly";
import { smallParts, zipParts } from "../../../support/small-workbook";

describe("what a plan is not written into", () => {
  it("refuses a sheet of the user's that has our name, whatever its case", async () => {
    const host = await openXlsx(zipParts(smallParts("MÅNADSSERIER")));
    const before = host.save();
    await expect(host.apply(examplePlan, {})).rejects.toMatchObject({
      reason: "foreign-sheet",
      args: { sheet: MONTHLY },
    });
    expect(host.save()).toBe(before);
  });

  const lock = replaceIn(
    "xl/workbook.xml",
    "<sheets>",
    '<workbookProtection lockStructure="1"/><sheets>',
  );

  it("refuses to add sheets to a workbook whose structure is locked", async () => {
    await expect(applied(edited(smallBook(), lock))).rejects.toMatchObject({
      reason: "structure-locked",
    });
  });

  it("rewrites sheets that are there in a locked workbook", async () => {
    const locked = edited(await applied(smallBook()), lock);
    expect(Buffer.compare(await applied(locked), locked)).toBe(0);
  });

  it("stops when cancelled and leaves the workbook as it was", async () => {
    const host = await openXlsx(smallBook());
    const before = host.save();
    await expect(host.apply(examplePlan, { signal: { aborted: true } })).rejects.toThrow(
      WorkCancelledError,
    );
    expect(host.save()).toBe(before);
  });

  it("refuses a plan that calls our sheet by a name it does not have", async () => {
    const book = await applied(smallBook());
    await expect(applied(book, planWith("monthly", { name: "Annat" }))).rejects.toThrow(RangeError);
  });

  it("refuses styles that leave no safe place for ours", async () => {
    const styles = '<fonts count="1"><font/><mc:AlternateContent xmlns:mc="m"/></fonts>';
    const book = edited(await applied(smallBook()), (parts) => ({
      ...parts,
      "xl/styles.xml": (parts["xl/styles.xml"] ?? "").replace(/<fonts[^]*<\/fonts>/, styles),
    }));
    await expect(applied(book)).rejects.toMatchObject({
      reason: "unusual-part",
      args: { part: "xl/styles.xml" },
    });
  });
});
