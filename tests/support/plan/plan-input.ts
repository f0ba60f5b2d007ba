import type { Facts } from "../../../src/core/model/facts";
import { month } from "../../../src/core/model/month";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { textsFor } from "../../../src/core/texts/texts";
import type { PlanInput } from "../../../src/plan/input";

/** What the sheets are made of when nothing but these facts is known, in Swedish, in August 2020. */
export function planInput(known: Partial<Facts>, changes: Partial<PlanInput> = {}): PlanInput {
  const texts = textsFor("sv");
  const facts = {
    committee: "Arbetsmarknadsnämnden",
    series: [],
    statements: [],
    recognised: [],
    findings: [],
    ...known,
  };
  return {
    facts,
    asRead: facts,
    settings: DEFAULT_SETTINGS,
    reportMonth: month(2020, 8),
    language: "sv",
    texts,
    names: texts.sheets.words.sheetNames,
    comments: {},
    history: [],
    findings: [],
    ...changes,
  };
}
