import { describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import { fixture, refreshed } from "../support/refreshed";

const RICH = "tests/fixtures/rich/rich.xlsx";
/** The parts of a package that must know every sheet and style; they are spliced, all others are untouched. */
const SPLICED = new Set([
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
]);

describe("a workbook full of parts that are not ours", () => {
  it("keeps each of them byte for byte through two refreshes", async () => {
    const before = unzipSync(fixture(RICH));
    const once = await refreshed(fixture(RICH));
    const twice = await refreshed(once.bytes);
    const after = unzipSync(twice.bytes);
    const foreign = Object.keys(before).filter((part) => !SPLICED.has(part));
    expect(foreign.length).toBeGreaterThan(30);
    for (const part of foreign) {
      expect([
        part,
        Buffer.compare(after[part] ?? new Uint8Array(), before[part] ?? new Uint8Array()),
      ]).toEqual([part, 0]);
    }
    expect(once.outcome.sheets.some(({ action }) => action === "created")).toBe(true);
  });

  it("is not changed at all by a refresh of the refreshed book, even on a later day", async () => {
    for (const book of [RICH, "samples/linkoping-2020.xlsx", "samples/linkoping-2020-mars.xlsx"]) {
      const once = await refreshed(fixture(book));
      const twice = await refreshed(once.bytes, { today: "2020-10-01" });
      expect([book, Buffer.compare(twice.bytes, once.bytes)]).toEqual([book, 0]);
    }
  });
});
