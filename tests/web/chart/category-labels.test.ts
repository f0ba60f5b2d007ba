import { describe, expect, it } from "@jest/globals";
import { categoryLabels } from "../../../src/web/report/chart/category-labels";

const MONTHS = ["jan 2019", "feb 2019", "mars 2019", "april 2019", "maj 2019", "juni 2019"];

describe("names under a chart", () => {
  it("are printed whole where they have room", () => {
    expect(categoryLabels(["Jan", "Feb"], 40)).toEqual([
      { at: 0, lines: ["Jan"] },
      { at: 1, lines: ["Feb"] },
    ]);
  });

  it("are broken into lines, and cut where a word is too long", () => {
    // 60 points have room for twelve letters.
    const [long] = categoryLabels(["Avdelningen för försörjningsinsatser", "B"], 60);
    expect(long?.lines).toEqual(["Avdelningen", "för", "försörjning…"]);
  });

  it("leave some out where many short ones do not fit", () => {
    const labels = categoryLabels([...MONTHS, ...MONTHS], 20);
    expect(labels.map(({ at }) => at)).toEqual([0, 3, 6, 9]);
    expect(labels[1]?.lines).toEqual(["april 2019"]);
  });
});
