import { describe, expect, it } from "@jest/globals";
import { indicatorStatus, judgedSplits } from "../../../src/core/calc/indicator-status";
import type { IndicatorTable } from "../../../src/core/model/indicator";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../ingest/grid-of";

function tableOf(...rows: readonly (readonly TestCell[])[]): IndicatorTable {
  const book = workbookOf(sheetOf(rows));
  const [table] = readFacts(book, { reportMonth: month(2023, 8) }).followUp.indicators;
  if (!table) throw new Error("no table was recognised");
  return table;
}

/** The state of the only row for all parts together. */
function statusOf(...cells: readonly TestCell[]): unknown {
  const table = tableOf(["Nyckeltal", "2022", "Aug 2023", "Mål 2023"], cells);
  const [row] = table.rows;
  const status = row && indicatorStatus(table, row, null);
  if (!status) return null;
  return status.state === "open" ? status.reason : [status.state, status.basis];
}

describe("indicatorStatus", () => {
  it("goes by the target's own limit before the words of the indicator", () => {
    expect(statusOf("Väntetid, dagar", 19, 18, "högst 20")).toEqual(["reached", "target"]);
    expect(statusOf("Väntetid, dagar", 19, 18, "minst 20")).toEqual(["missed", "target"]);
  });

  it("knows by its words whether more or less is wanted, and judges nothing where they do not tell", () => {
    expect(statusOf("Sjukfrånvaro", 7, 6.1, 6)).toEqual(["missed", "target"]);
    expect(statusOf("Nöjd medarbetarindex", 70, 72, 72)).toEqual(["reached", "target"]);
    expect(statusOf("Balanstal", 1, 1.1, 0.96)).toBe("no-direction");
  });

  it("holds what grows through the year against eight twelfths: 66 of 100 is short of 66.7", () => {
    expect(statusOf("Antal avslutade till arbete", 90, 66, "minst 100")).toEqual([
      "missed",
      "pace",
    ]);
    expect(statusOf("Antal avslutade till arbete", 90, 67, "minst 100")).toEqual([
      "reached",
      "pace",
    ]);
    // 90 × 8 / 12 = 60
    expect(statusOf("Antal avslutade till arbete", 90, 61, "Ska öka")).toEqual([
      "reached",
      "change-pace",
    ]);
  });

  it("compares a direction with the year before; no change is none", () => {
    expect(statusOf("Andel nöjda", 0.8, 0.81, "Ska öka")).toEqual(["reached", "change"]);
    expect(statusOf("Andel nöjda", 0.8, 0.8, "Öka")).toEqual(["missed", "change"]);
    expect(statusOf("Andel nöjda", "Nytt mått", 0.8, "Öka")).toBe("no-previous");
  });

  it("leaves texts, gaps and rows without target open", () => {
    expect(statusOf("Trygghet", 1, 2, "Likvärdig för alla")).toBe("text-target");
    expect(statusOf("Trygghet, index", 70, "I.U.", 75)).toBe("no-figure");
    expect(statusOf("Trygghet, index", 70, "71 inne, 65 ute", 75)).toBe("text-figure");
    expect(statusOf("Trygghet, index", 70, 71, "-")).toBeNull();
  });

  it("reads a target in whole per cent beside shares: 95 is 95 %", () => {
    const share = { percent: 0.96 };
    expect(statusOf("Avtalstrohet", share, share, 95)).toEqual(["reached", "target"]);
    expect(statusOf("Avtalstrohet", share, { percent: 0.94 }, 95)).toEqual(["missed", "target"]);
  });

  it("judges each part of the newest figures by its own target, or by the common one", () => {
    const table = tableOf(
      ["Nyckeltal", "2023 Kvinnor", "2023 Män", "Mål 2023 Kvinnor", "Mål 2023 Män"],
      ["Sjukfrånvaro", 6.5, 4.2, 6, 5],
    );
    const [row] = table.rows;
    expect(judgedSplits(table)).toEqual(["Kvinnor", "Män"]);
    expect(row && indicatorStatus(table, row, "Kvinnor")?.state).toBe("missed");
    expect(row && indicatorStatus(table, row, "Män")?.state).toBe("reached");
  });
});
