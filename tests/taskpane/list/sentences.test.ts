import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../../src/core/texts/texts";
import type { Judged, Verdict } from "../../../src/report/review/model";
import { claimEntries, claimFacets } from "../../../src/taskpane/list/claim-entries";
import { findingEntries, findingFacets } from "../../../src/taskpane/list/finding-entries";
import { finding } from "../outcome";

const SV = textsFor("sv");

describe("findings as a list", () => {
  it("are sorted by severity, sheet and kind, and found by their place", () => {
    const [entry] = findingEntries([finding("warning")], SV);
    expect(entry?.facets).toEqual({ severity: "warning", sheet: "Drift", kind: "reading" });
    expect(entry?.text).toMatch(/^Drift · D7 /);
  });

  it("about the workbook have a heading of their own among the sheets", () => {
    const [entry] = findingEntries([{ ...finding("info"), place: null }], SV);
    const sheets = findingFacets(SV).find(({ facet }) => facet === "sheet");
    expect(sheets?.nameOf(entry?.facets.sheet ?? "?")).toBe("Hela boken");
  });
});

function judged(verdict: Verdict): Judged {
  const figure = {
    id: "x",
    label: "Ekonomiskt bistånd, avvikelse",
    value: -44_000,
    unit: "tkr",
    period: "2020",
    cell: "Driftsammandrag!I9",
    sources: ["'Prognos helår'!D7", "'Prognos helår'!B7:C7"],
  } as const;
  return {
    claim: {
      text: "44,0 mnkr",
      line: 3,
      column: 1,
      value: 44,
      unit: "mnkr",
      step: 0.1,
      isSigned: false,
      hedge: null,
    },
    verdict,
    figure: verdict === "unknown" ? null : figure,
    slip: verdict === "differs" ? "sign" : null,
  };
}

describe("the numbers of a draft as a list", () => {
  it("say what the workbook has, and lead to its figure and then to the figure's sources", () => {
    const [entry] = claimEntries({ numbers: [judged("confirmed")], findings: [] }, SV);
    // −44 000 tkr = −44,0 mnkr.
    expect(entry?.text).toBe(
      "Rad 3: ”44,0 mnkr” stämmer: arbetsboken har −44,0 mnkr (Ekonomiskt bistånd, avvikelse, Driftsammandrag!I9).",
    );
    expect(entry?.places).toEqual([
      { sheet: "Driftsammandrag", top: 8, left: 8, bottom: 8, right: 8 },
      { sheet: "Prognos helår", top: 6, left: 3, bottom: 6, right: 3 },
      { sheet: "Prognos helår", top: 6, left: 1, bottom: 6, right: 2 },
    ]);
  });

  it("have each verdict under its heading, and what the draft's tables contradict among what differs", () => {
    const verdicts = ["confirmed", "unknown", "stale", "differs"] as const;
    const entries = claimEntries(
      { numbers: verdicts.map(judged), findings: [finding("error")] },
      SV,
    );
    const [facet] = claimFacets(SV);
    expect(entries.map(({ facets }) => facet?.nameOf(facets.verdict))).toEqual([
      "Stämmer",
      "Finns inte i arbetsboken",
      "Inaktuella",
      "Avviker",
      "Avviker",
    ]);
    expect(entries[1]).toMatchObject({ places: [], text: expect.stringMatching(/finns inte i/) });
  });
});
