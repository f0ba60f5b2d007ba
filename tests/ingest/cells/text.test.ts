import { describe, expect, it } from "@jest/globals";
import { fold, slug, splitReferences, squeeze } from "../../../src/ingest/cells/text";

describe("squeeze", () => {
  it("makes one space of all kinds and joins divided words", () => {
    expect(squeeze("  Netto\u00a0 kostnad\u200b ")).toBe("Netto kostnad");
    expect(squeeze("Investerings-\nram")).toBe("Investeringsram");
  });
});

describe("fold", () => {
  it("makes spellings equal", () => {
    expect(fold("Jan–Aug  2020")).toBe(fold("jan-aug 2020"));
  });
});

describe("splitReferences", () => {
  it.each([
    [
      "Pågående hushåll ekonomiskt bistånd (ej dödsbo/egna medel)1",
      "Pågående hushåll ekonomiskt bistånd (ej dödsbo/egna medel)",
      ["1"],
    ],
    ["Kostnader för tillfälliga boenden1 ", "Kostnader för tillfälliga boenden", ["1"]],
    ["Pågående hushåll¹", "Pågående hushåll", ["1"]],
    ["Hushåll ¹²", "Hushåll", ["1", "2"]],
    ["Hushåll 2)", "Hushåll", ["2"]],
    ["Tillfälligt boende*", "Tillfälligt boende", ["*"]],
  ])("takes the references off %j", (raw, text, references) => {
    expect(splitReferences(raw)).toEqual({ text, references });
  });

  it.each(["Team 1", "T1", "covid19", "Åtgärd 10", "2020"])("leaves %j as it is", (raw) => {
    expect(splitReferences(raw)).toEqual({ text: raw, references: [] });
  });
});

describe("slug", () => {
  it("is plain and readable", () => {
    expect(slug("Antal nya ärenden (> 2 år)")).toBe("antal-nya-arenden-2-ar");
  });
});
