import { describe, expect, it } from "@jest/globals";
import { labelStep } from "../../src/plan/label-step";

const MONTHS = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt"];
const TWO_YEARS = [2019, 2020].flatMap((year) => MONTHS.map((month) => `${month} ${year}`));

describe("names under a chart", () => {
  it("are all printed where their words have room", () => {
    expect(labelStep(TWO_YEARS, 5)).toBe(1);
  });

  it("are printed so far apart that a whole one has room, at the same months of each year", () => {
    // The longest, "april 2019", has ten letters, with a gap eleven: 11 / 4 → 3, 11 / 2 → 6, 11 / 1 → 12 for 11.
    expect([4, 2, 1].map((letters) => labelStep(TWO_YEARS, letters))).toEqual([3, 6, 12]);
  });

  it("are never left out where there are few, or where they are more than two words", () => {
    expect(labelStep(TWO_YEARS.slice(0, 8), 2)).toBe(1);
    const areas = Array.from({ length: 10 }, (_, at) => `Avdelningen för insats ${String(at)}`);
    expect(labelStep(areas, 2)).toBe(1);
  });
});
