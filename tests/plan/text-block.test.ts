import { describe, expect, it } from "@jest/globals";
import { startDraft } from "../../src/plan/draft";
import { text } from "../../src/plan/formula";
import { putText, textHeight } from "../../src/plan/text-block";

const block = { left: 1, right: 3, columnWidths: [2, 10, 10, 20] };

describe("putText", () => {
  it("merges its columns, sets the row's height and says the next row", () => {
    const draft = startDraft("monthly", "M");
    expect(putText(draft, "Källa: LinQ", { ...block, row: 4, style: "note" })).toBe(5);
    expect(draft.merges).toEqual([{ sheet: "M", top: 4, left: 1, bottom: 4, right: 3 }]);
    expect(draft.rowHeights.get(4)).toBe(15 + 4);
    expect(draft.cells).toEqual([
      { row: 4, column: 1, value: "Källa: LinQ", style: "note", format: "general" },
    ]);
  });

  it("does not merge a single column", () => {
    const draft = startDraft("monthly", "M");
    putText(draft, "x", { ...block, row: 0, right: 1, style: "note" });
    expect(draft.merges).toEqual([]);
  });

  it("is as high as the text that a formula gives", () => {
    const draft = startDraft("monthly", "M");
    const long = "ord ".repeat(60);
    putText(draft, { formula: text(long), value: long }, { ...block, row: 0, style: "paragraph" });
    expect(draft.rowHeights.get(0)).toBe(textHeight(long, { ...block, style: "paragraph" }));
    expect(draft.rowHeights.get(0)).toBeGreaterThan(30);
  });
});

describe("textHeight", () => {
  it("counts lines that are broken and lines that are too long", () => {
    // 40 characters wide hold 50 letters of a paragraph: 3 short lines, or 120 letters on 3; a gap of 4 above.
    expect(textHeight("a\nb\nc", { ...block, style: "paragraph" })).toBe(3 * 13.5 + 2 + 4);
    expect(textHeight("x".repeat(120), { ...block, style: "paragraph" })).toBe(3 * 13.5 + 2 + 4);
  });

  it("is never lower than a row, and a gap above a note", () => {
    expect(textHeight("", { ...block, style: "note" })).toBe(15 + 4);
  });
});
