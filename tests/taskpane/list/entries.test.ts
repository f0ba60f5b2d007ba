import { describe, expect, it } from "@jest/globals";
import {
  facetCounts,
  groupEntries,
  selectEntries,
  type Entry,
  type Selection,
} from "../../../src/taskpane/list/entries";

type Facet = "grade" | "sheet";

function entry(grade: string, sheet: string, text: string): Entry<Facet> {
  return { facets: { grade, sheet }, text };
}

const LOST = entry("error", "Drift", "Drift · D7 Avvikelsen är −21\u00a0405, inte 21\u00a0405");
const SUM = entry("error", "Prognos", "Summan är 1 200");
const NOTE = entry("info", "Drift", "Värdet har ändrats");
const ALL = [LOST, SUM, NOTE];

function selection(search: string, ...chosen: readonly (readonly [Facet, string])[]) {
  return { search, chosen: new Map(chosen) } satisfies Selection<Facet>;
}

describe("selectEntries", () => {
  it("keeps what has every chosen value and every word", () => {
    expect(selectEntries(ALL, selection(""))).toEqual(ALL);
    expect(selectEntries(ALL, selection("", ["grade", "error"]))).toEqual([LOST, SUM]);
    expect(selectEntries(ALL, selection("", ["grade", "error"], ["sheet", "Drift"]))).toEqual([
      LOST,
    ]);
    expect(selectEntries(ALL, selection("värdet ändrats"))).toEqual([NOTE]);
    expect(selectEntries(ALL, selection("värdet", ["grade", "error"]))).toEqual([]);
  });

  it("finds numbers however they are typed, and words in any case", () => {
    for (const typed of ["-21405", "−21 405", "21\u202f405", "DRIFT d7"]) {
      expect(selectEntries(ALL, selection(typed))).toEqual([LOST]);
    }
  });
});

describe("groupEntries", () => {
  it("follows the order that is given, then the entries' own, without empty groups", () => {
    expect(groupEntries(ALL, "grade", ["info", "warning"])).toEqual([
      { value: "info", entries: [NOTE] },
      { value: "error", entries: [LOST, SUM] },
    ]);
    expect(groupEntries(ALL, "sheet", []).map(({ value }) => value)).toEqual(["Drift", "Prognos"]);
  });
});

describe("facetCounts", () => {
  it("counts what each value would leave with the other choices as they are", () => {
    const chosen = selection("", ["grade", "error"], ["sheet", "Prognos"]);
    expect(facetCounts(ALL, "sheet", chosen, [])).toEqual([
      { value: "Drift", count: 1 },
      { value: "Prognos", count: 1 },
    ]);
    expect(facetCounts(ALL, "grade", chosen, [])).toEqual([{ value: "error", count: 1 }]);
  });

  it("keeps a chosen value that nothing has any more", () => {
    expect(facetCounts([NOTE], "sheet", selection("", ["sheet", "Borttaget"]), [])).toEqual([
      { value: "Drift", count: 1 },
      { value: "Borttaget", count: 0 },
    ]);
  });
});
