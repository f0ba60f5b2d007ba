import type { Finding, Severity } from "../../src/core/model/finding";
import { month } from "../../src/core/model/month";
import type { Imported } from "../../src/report/import/imported";
import type { Outcome } from "../../src/report/result";

/** One function, so that outcomes compare equal. */
const noFigures: Outcome["figures"] = () => [];

/** What came out of reading a workbook that has nothing remarkable in it. */
export function outcome(changes: Partial<Outcome> = {}): Outcome {
  return {
    committee: "Socialnämnden",
    month: month(2020, 8),
    months: [month(2020, 8), month(2020, 7), month(2019, 12)],
    recognised: [],
    figures: noFigures,
    findings: [],
    questions: [],
    sheets: [],
    timings: { read: 0, ingest: 0, calc: 0, plan: 0, write: 0 },
    ...changes,
  };
}

/** A refresh that wrote two sheets and left one out. */
export function written(changes: Partial<Outcome> = {}): Outcome {
  const sheets: Outcome["sheets"] = [
    { key: "summary", name: "Sammanfattning", action: "created", reason: null },
    { key: "checks", name: "Kontroller", action: "updated", reason: null },
    {
      key: "forecast",
      name: "Prognos",
      action: "skipped",
      reason: "Arbetsboken har inget underlag för bladet.",
    },
  ];
  return outcome({ sheets, ...changes });
}

export function finding(severity: Severity): Finding {
  return {
    code: "uncalculated-formula",
    severity,
    cause: "other",
    place: { sheet: "Drift", row: 6, column: 3 },
    published: null,
    expected: null,
    proposal: null,
    args: { count: 1 },
  };
}

/** A paste that added February and revised January. */
export function imported(): Imported {
  const added = [{ month: month(2020, 2), value: 102 }];
  const revised = [{ month: month(2020, 1), value: 101, from: 100 }];
  return { sheet: "LinQ", series: [{ title: "Hushåll", added, revised, missing: [] }], absent: [] };
}
