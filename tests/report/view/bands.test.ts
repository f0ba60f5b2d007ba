import { describe, expect, it } from "@jest/globals";
import { bandsOf, type Placed } from "../../../src/report/view/bands";

const placed = (
  item: string,
  top: number,
  left: number,
  bottom: number,
  right: number,
): Placed<string> => ({ item, range: { top, left, bottom, right } });

describe("bands", () => {
  it("are rows of what stands side by side, from top to bottom", () => {
    const bands = bandsOf([
      placed("table", 10, 1, 20, 9),
      placed("title", 0, 1, 0, 9),
      placed("right chart", 2, 5, 8, 9),
      placed("left chart", 2, 1, 8, 4),
    ]);
    expect(bands).toEqual([[["title"]], [["left chart"], ["right chart"]], [["table"]]]);
  });

  it("keep what stands under each other beside a chart in one column", () => {
    const bands = bandsOf([
      placed("chart", 2, 1, 12, 4),
      placed("note", 8, 6, 8, 9),
      placed("facts", 2, 6, 6, 9),
    ]);
    expect(bands).toEqual([[["chart"], ["facts", "note"]]]);
  });
});
