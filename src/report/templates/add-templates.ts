import { addMonths, parseIsoMonth, type Month } from "../../core/model/month";
import type { TemplateKey } from "../../core/texts/templates";
import { textsFor, type Language } from "../../core/texts/texts";
import type { AppliedSheet, Host, HostWork } from "../../hosts/host";
import { readFacts } from "../../ingest/facts";
import type { Workbook } from "../../ingest/grid";
import { checkPlan } from "../../plan/check-plan";
import { freeName } from "../../plan/names";
import type { ReportPlan } from "../../plan/model";
import { planTemplate } from "../../plan/templates/plan-template";
import { PlanError } from "../errors";
import type { Outcome, Timings } from "../result";
import { templatesBeside } from "./template-kinds";

export interface TemplateOptions extends HostWork {
  /** Which templates; null for those of which the workbook has neither tables nor sheets. */
  readonly templates: readonly TemplateKey[] | null;
  readonly language: Language;
  /** ISO date of today: the templates begin with the month that ended last. */
  readonly today: string;
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
}

/**
 * Adds sheets to fill in, with headings that are recognised. They are the user's from then on: no refresh writes to them.
 * Nothing that is there is changed; where a name is taken, the new sheet gets another.
 */
export async function addTemplates(host: Host, options: TemplateOptions): Promise<Outcome> {
  const { clock, templates } = options;
  const start = clock();
  const workbook = await host.read(options);
  const read = clock();
  const taken = new Set(sheetNames(workbook).map((name) => name.toLowerCase()));
  const wanted = templates ?? missingTemplates(workbook, taken, options.language);
  const plan = planTemplates(wanted, taken, options);
  const planned = clock();
  const applied = wanted.length === 0 ? [] : await host.apply(plan, options);
  const timings = { read: read - start, plan: planned - read, write: clock() - planned };
  return madeTemplates(applied, timings);
}

/** The outcome of making template sheets: nothing was read of them yet. */
export function madeTemplates(
  sheets: readonly Pick<AppliedSheet, "name" | "action">[],
  timings: Partial<Timings> = {},
): Outcome {
  return {
    committee: null,
    month: null,
    months: [],
    recognised: [],
    figures: () => [],
    findings: [],
    questions: [],
    sheets: sheets.map(({ name, action }) => ({ key: null, name, action, reason: null })),
    timings: { read: 0, ingest: 0, calc: 0, plan: 0, write: 0, ...timings },
  };
}

/** The sheets of templates, under names that are none of the `taken` ones, which are in lower case. */
export function planTemplates(
  keys: readonly TemplateKey[],
  taken: ReadonlySet<string>,
  { language, today }: Pick<TemplateOptions, "language" | "today">,
): ReportPlan {
  const texts = textsFor(language);
  const sheets = keys.map((key) => {
    const name = freeName(texts.templates.sheets[key].name, taken);
    return planTemplate(key, name, monthBefore(today), texts);
  });
  const problems = checkPlan({ sheets }, []);
  if (problems.length > 0) throw new PlanError(problems);
  return { sheets };
}

function missingTemplates(
  workbook: Workbook,
  taken: ReadonlySet<string>,
  language: Language,
): readonly TemplateKey[] {
  const { recognised } = readFacts(workbook);
  const { sheets } = textsFor(language).templates;
  return templatesBeside(new Set(recognised.map(({ kind }) => kind))).filter(
    (key) => !taken.has(sheets[key].name.toLowerCase()),
  );
}

function sheetNames({ sheets, otherSheetNames }: Workbook): readonly string[] {
  return [...sheets.map(({ name }) => name), ...otherSheetNames];
}

/** The month before that of a date such as 2020-09-07. */
function monthBefore(today: string): Month {
  const current = parseIsoMonth(today.slice(0, 7));
  if (current === null) throw new RangeError(`${today} is no date.`);
  return addMonths(current, -1);
}
