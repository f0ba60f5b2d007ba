import { describe, expect, it } from "@jest/globals";
import { addBlock, area, finishDraft, put, startDraft } from "../../src/plan/draft";
import { number } from "../../src/plan/formula";

const layout = (draft: ReturnType<typeof startDraft>): Parameters<typeof finishDraft>[1] => ({
  columnWidths: [1],
  freeze: null,
  print: { area: area(draft, 0, 0, 0, 0), orientation: "portrait", pagesHigh: 1 },
});

describe("a draft", () => {
  it("says where a cell was put, and puts it in reading order", () => {
    const draft = startDraft("monthly", "Månadsserier");
    const place = put(draft, 2, 1, "under", { style: "body" });
    put(draft, 0, 3, "right", { style: "body" });
    put(draft, 0, 1, "left", { style: "body" });
    expect(place).toEqual({ sheet: "Månadsserier", row: 2, column: 1 });
    const { cells } = finishDraft(draft, layout(draft));
    expect(cells.map(({ value }) => value)).toEqual(["left", "right", "under"]);
  });

  it("keeps a computed cell's formula and value apart, and a constant without formula", () => {
    const draft = startDraft("monthly", "Månadsserier");
    put(draft, 0, 0, { formula: number(2), value: 2 }, { style: "cell", format: "integer" });
    put(draft, 1, 0, { error: "#N/A" }, { style: "cell" });
    expect(draft.cells).toEqual([
      { row: 0, column: 0, value: 2, formula: number(2), style: "cell", format: "integer" },
      { row: 1, column: 0, value: { error: "#N/A" }, style: "cell", format: "general" },
    ]);
  });

  it("is marked as ours over all its cells", () => {
    const draft = startDraft("settings", "Inställningar");
    put(draft, 4, 5, "corner", { style: "body" });
    addBlock(draft, "title", "title", area(draft, 0, 0, 0, 1));
    const sheet = finishDraft(draft, layout(draft));
    expect(sheet.names).toEqual([
      {
        name: "_Tertial.settings",
        range: { sheet: "Inställningar", top: 0, left: 0, bottom: 4, right: 5 },
      },
    ]);
    expect(sheet.blocks).toEqual([
      {
        key: "title",
        kind: "title",
        range: { sheet: "Inställningar", top: 0, left: 0, bottom: 0, right: 1 },
      },
    ]);
  });
});
