import { NO_FOLLOW_UP } from "../../src/core/model/follow-up";
import { month } from "../../src/core/model/month";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { textsFor } from "../../src/core/texts/texts";
import type { PlanInput } from "../../src/plan/input";
import type { PlannedCell, SheetPlan } from "../../src/plan/model";
import { formulaText } from "../../src/plan/formula";
import { publishedSeries } from "./published-series";

/** The published series of March 2020 as the plan receives them; parts may be replaced. */
export function planInput(changes: Partial<PlanInput> = {}): PlanInput {
  const texts = textsFor("sv");
  const facts = {
    committee: "Arbetsmarknadsnämnden",
    series: publishedSeries(),
    statements: [],
    causes: [],
    flows: [],
    followUp: NO_FOLLOW_UP,
    recognised: [],
    findings: [],
  };
  return {
    facts,
    asRead: facts,
    settings: DEFAULT_SETTINGS,
    reportMonth: month(2020, 3),
    language: "sv",
    texts,
    names: texts.sheets.words.sheetNames,
    comments: {},
    typed: new Map(),
    history: [],
    versions: null,
    saving: null,
    findings: [],
    ...changes,
  };
}

/** The cell that shows a figure. */
export function figureCell(sheet: SheetPlan | null, id: string): PlannedCell {
  const found = sheet?.cells.find(({ figure }) => figure?.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

/** The formula of a cell as Excel's own text; empty for a constant. */
export function formulaOf({ formula }: PlannedCell, home: string): string {
  return formula ? formulaText(formula, home, "api") : "";
}

/** The first cell whose value is a text containing `part`. */
export function cellSaying(sheet: SheetPlan | null, part: string): PlannedCell {
  const found = sheet?.cells.find(({ value }) => typeof value === "string" && value.includes(part));
  if (!found) throw new Error(`no cell says ${part}`);
  return found;
}
