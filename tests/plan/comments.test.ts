import { describe, expect, it } from "@jest/globals";
import {
  commentCell,
  nameComments,
  parseRowIdentity,
  rowIdentityText,
  unmatchedComments,
} from "../../src/plan/comments";
import { startDraft } from "../../src/plan/draft";

const nämnden = { key: "nämnden", label: "Nämnden" };
const place = {
  row: 10,
  labelColumn: 1,
  textColumn: 2,
  lastColumn: 4,
  heading: "Kommentarer vars rad inte längre finns",
  columnWidths: [1, 20, 10, 10, 10],
};

describe("the identity of a row", () => {
  it("is read back from the margin as it was written", () => {
    const identity = { key: "series-1", label: "Hushåll (ej dödsbo)" };
    expect(parseRowIdentity(rowIdentityText(identity))).toEqual(identity);
  });

  it("keeps a tab in a label from becoming a new field", () => {
    expect(parseRowIdentity(rowIdentityText({ key: "k", label: "a\tb" }))).toEqual({
      key: "k",
      label: "a b",
    });
  });

  it("is empty for the empty margin of a row the user inserted", () => {
    expect(parseRowIdentity("")).toEqual({ key: "", label: "" });
  });
});

describe("commentCell", () => {
  it("writes back what stood there before, with the row's identity in the margin", () => {
    const draft = startDraft("statement", "D");
    commentCell(draft, { row: 3, column: 5 }, nämnden, [
      { ...nämnden, text: "Färre sammanträden" },
      { key: "annat", label: "Annat", text: "Annan rad" },
    ]);
    expect(draft.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 0, "nämnden\tNämnden"],
      [3, 5, "Färre sammanträden"],
    ]);
  });

  it("leaves the yellow cell empty where nothing was written", () => {
    const draft = startDraft("statement", "D");
    commentCell(draft, { row: 3, column: 5 }, nämnden, []);
    expect(draft.cells.at(-1)).toMatchObject({ value: null, style: "input" });
  });

  it("joins the comments of a row that the user has copied", () => {
    const draft = startDraft("statement", "D");
    const twice = ["Första", "Andra"].map((text) => ({ ...nämnden, text }));
    commentCell(draft, { row: 0, column: 1 }, nämnden, twice);
    expect(draft.cells.at(-1)?.value).toBe("Första\nAndra");
  });
});

describe("nameComments", () => {
  it("makes a name that Excel takes of any block", () => {
    const draft = startDraft("monthly", "M");
    nameComments(draft, "temporary-housing-cost", { column: 2, top: 7, bottom: 7 });
    expect(draft.names).toEqual([
      {
        name: "_Tertial.comments.monthly.temporary_housing_cost",
        range: { sheet: "M", top: 7, left: 2, bottom: 7, right: 2 },
      },
    ]);
  });
});

describe("unmatchedComments", () => {
  it("lists comments whose row is gone, and those of rows without a key", () => {
    const draft = startDraft("statement", "D");
    const comments = [
      { ...nämnden, text: "kvar" },
      { key: "borta", label: "Borttagen rad", text: "sparas" },
      { key: "", label: "Egen rad", text: "sparas också" },
    ];
    const next = unmatchedComments(draft, place, new Set(["nämnden"]), comments);
    const shown = draft.cells.map(({ row, column, value }) => [row, column, value]);
    expect(shown).toEqual([
      [10, 1, place.heading],
      [11, 1, "Borttagen rad"],
      [11, 0, "borta\tBorttagen rad"],
      [11, 2, "sparas"],
      [12, 1, "Egen rad"],
      [12, 0, "\tEgen rad"],
      [12, 2, "sparas också"],
    ]);
    expect(draft.names).toEqual([
      {
        name: "_Tertial.comments.statement.lost",
        range: { sheet: "D", top: 11, left: 2, bottom: 12, right: 2 },
      },
    ]);
    expect(next).toBe(14);
  });

  it("writes nothing when every comment has its row", () => {
    const draft = startDraft("statement", "D");
    const comments = [{ ...nämnden, text: "kvar" }];
    expect(unmatchedComments(draft, place, new Set(["nämnden"]), comments)).toBe(10);
    expect(draft.cells).toEqual([]);
  });
});
