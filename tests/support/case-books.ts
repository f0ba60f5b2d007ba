import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { fixture } from "./refreshed";

const FOLDER = "tests/fixtures/cases";

/** The constructed exports of tests/fixtures/cases/make.py. */
export const CASE_BOOKS = ["a", "b", "c"] as const;
export type CaseBook = (typeof CASE_BOOKS)[number];

const ByMonth = z.record(z.string(), z.number());
const Figures = z.object({
  series: z.record(z.string(), ByMonth),
  causes: z.record(z.string(), ByMonth),
});

/** What pandas makes of an export: figures by series or cause, and by month. */
export type ExpectedFigures = z.infer<typeof Figures>;

/** Also `messy`, which has no figures by pandas. */
export function caseBook(name: CaseBook | "messy"): Uint8Array {
  return fixture(`${FOLDER}/${name}.xlsx`);
}

export function expectedFigures(name: CaseBook): ExpectedFigures {
  const file = path.resolve(__dirname, "../..", FOLDER, "expected.json");
  const all: unknown = JSON.parse(readFileSync(file, "utf8"));
  return z.object({ a: Figures, b: Figures, c: Figures }).parse(all)[name];
}
