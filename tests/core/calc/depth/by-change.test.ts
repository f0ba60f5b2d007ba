import { describe, expect, it } from "@jest/globals";
import { byChange, changeOf } from "../../../../src/core/calc/depth/by-change";

describe("byChange", () => {
  it("puts the largest change first, whatever its direction, and what has none last", () => {
    // Linköping's interim report of August 2020: 210 more without work, 108 more with social obstacles.
    const counted = [
      { name: "nytt", first: null, last: 70 },
      { name: "sociala skäl", first: 300, last: 408 },
      { name: "SFI-studerande", first: 250, last: 100 },
      { name: "borta", first: 5, last: null },
      { name: "arbetslösa", first: 900, last: 1110 },
    ];
    expect(byChange(counted).map(({ name }) => name)).toEqual([
      "arbetslösa",
      "SFI-studerande",
      "sociala skäl",
      "nytt",
      "borta",
    ]);
  });

  it("knows no change from a number that is not known", () => {
    expect(changeOf({ first: null, last: 70 })).toBeNull();
    expect(changeOf({ first: 70, last: 60 })).toBe(-10);
  });
});
