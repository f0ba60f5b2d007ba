import { appendChanges } from "../core/calc/history-changes";
import { knownMonths, newestMonth } from "../core/calc/report-month";
import type { Facts } from "../core/model/facts";
import type { FollowUp } from "../core/model/follow-up";
import type { Finding, Severity } from "../core/model/finding";
import type { Month } from "../core/model/month";
import { textsFor, type Language, type Texts } from "../core/texts/texts";
import type { Host, HostWork } from "../hosts/host";
import type { Workbook } from "../ingest/grid";
import { checkPlan } from "../plan/check-plan";
import type { PlanInput } from "../plan/input";
import { SHEET_KEYS, type ReportPlan, type SheetKey } from "../plan/model";
import { resolveNames, type ExistingSheet, type SheetNames } from "../plan/names";
import { planReport } from "../plan/report-plan";
import { allVersions } from "../plan/sheets/versions/sheet";
import { applySettings } from "./apply-settings";
import { PlanError, ReportError } from "./errors";
import { factsOf } from "./facts-of";
import { listFigures } from "./figures";
import { followUpFindings } from "./follow-up-findings";
import { observedFigures } from "./observed";
import { observedAssumptions } from "./observed-assumptions";
import { readOwnSheets, type OwnSheets } from "./own-sheets";
import { openQuestions, type ReadAs } from "./questions/questions";
import { recalculationFindings } from "./recalculation";
import { revisedFindings } from "./revised";
import type { Outcome, SheetOutcome } from "./result";
import { withTypedMeasures } from "./typed-measures";
import { unusedCorrections } from "./unused-corrections";

export interface ReportOptions extends HostWork {
  /** Null: the month in the settings, else the newest one found. */
  readonly month: Month | null;
  readonly language: Language;
  /** ISO date of today, for the history. */
  readonly today: string;
  /** Milliseconds from any fixed point, for the timings. */
  readonly clock: () => number;
}

/**
 * Reads a workbook, makes the report and writes it back:
 *
 *     workbook ─host.read→ sheets ─readFacts→ facts ─calc→ figures ─planReport→ report plan ─host.apply→ workbook
 *                                     └──────────→ findings ←────────┘
 *
 * Reading and applying are its only effects. Throws ReportError when there is nothing to report on and the host's own
 * errors when the workbook cannot be read or written; in both cases nothing has been written.
 */
export async function refresh(host: Host, options: ReportOptions): Promise<Outcome> {
  return write(host, await prepare(host, options), options);
}

/** Writes a report that is ready and tells how it went. */
export async function write(
  host: Host,
  { plan, outcome }: Pick<Prepared, "plan" | "outcome">,
  options: ReportOptions,
): Promise<Outcome> {
  const start = options.clock();
  const applied = await host.apply(plan, options);
  const keys = new Map(plan.sheets.map(({ name, key }) => [name, key]));
  return {
    ...outcome,
    findings: bySeverity([...outcome.findings, ...recalculationFindings(applied)]),
    sheets: [
      ...applied.map(({ name, action }) => {
        return { key: keys.get(name) ?? null, name, action, reason: null };
      }),
      ...outcome.sheets,
    ],
    timings: { ...outcome.timings, write: options.clock() - start },
  };
}

/** A report that is ready to be written: the plan, what it is made of, and all there is to say about it. */
export interface Prepared {
  readonly plan: ReportPlan;
  readonly input: PlanInput;
  readonly outcome: Outcome;
}

/** Everything of a refresh but the writing; `check` stops here. */
export async function prepare(host: Host, options: ReportOptions): Promise<Prepared> {
  const start = options.clock();
  const workbook = await host.read(options);
  return prepareRead(workbook, readOwnSheets(workbook), options, start);
}

/** The same of a workbook that was read from `start` on, with what our own sheets hold. */
export function prepareRead(
  workbook: Workbook,
  own: OwnSheets & Partial<Pick<PlanInput, "saving">>,
  options: ReportOptions,
  start: number,
): Prepared {
  const { clock, language } = options;
  const texts = textsFor(language);
  const times = [start, clock()];
  const lap = (): number => times.push(clock());

  const wanted = options.month ?? own.settings.reportMonth;
  const readAs: ReadAs = (about, trial) => factsOf(workbook, own.settings, about, language, trial);
  const asRead = readAs(wanted);
  const reportMonth = requireMonth(asRead, wanted);
  lap();
  const facts = withTypedMeasures(
    applySettings(asRead, own.settings, reportMonth),
    own.typed,
    reportMonth,
  );
  const observed = [
    ...observedFigures(facts, reportMonth),
    ...observedAssumptions(facts, reportMonth, own),
  ];
  const history = appendChanges(own.history, observed, {
    refreshedAt: options.today,
    reportMonth,
  });
  lap();
  const { names, findings: nameFindings } = resolveNames(
    existingSheets(workbook),
    texts.sheets.words.sheetNames,
    (key) => (key === "versions" ? hasVersions(own) : (SOURCES[key]?.(facts.followUp) ?? true)),
  );
  const findings = bySeverity([
    ...facts.findings,
    ...own.findings,
    ...unusedCorrections(own.settings, facts.recognised),
    ...nameFindings,
    ...revisedFindings(history, facts, reportMonth),
    ...followUpFindings(facts, {
      reportMonth,
      smallCountLimit: own.settings.smallCountLimit,
      words: texts.sheets.words,
      flowHeads: texts.sheets.depth.flow.heads,
    }),
  ]);
  const { settings, comments, typed, versions, saving = null } = own;
  const input: PlanInput = {
    facts,
    asRead,
    settings,
    reportMonth,
    language,
    texts,
    names,
    comments,
    typed,
    history,
    versions,
    saving,
    findings,
  };
  const plan = planReport(input);
  requireSound(plan, workbook);
  lap();
  const [read = 0, ingest = 0, calc = 0, planned = 0] = times
    .slice(1)
    .map((time, k) => time - (times[k] ?? time));
  return {
    plan,
    input,
    outcome: {
      committee: facts.committee,
      month: reportMonth,
      months: knownMonths(asRead),
      recognised: facts.recognised,
      figures: () => listFigures(plan),
      findings,
      questions: openQuestions(asRead, { wanted, today: options.today, readAs }),
      sheets: skippedSheets(plan, names, texts),
      versions: allVersions(input) ?? [],
      timings: { read, ingest, calc, plan: planned, write: 0 },
    },
  };
}

/** What sheets of the follow-up's tables need to have something to show; the other sheets decide for themselves. */
const SOURCES: Readonly<Partial<Record<SheetKey, (tables: FollowUp) => boolean>>> = {
  actions: ({ actionPlans }) => actionPlans.length > 0,
  indicators: ({ goals, indicators }) =>
    goals.length > 0 || indicators.some(({ kind }) => kind === "indicators"),
  volumes: ({ indicators }) => indicators.some(({ kind }) => kind !== "indicators"),
  investments: ({ investments }) => investments.length > 0,
};

function hasVersions({ versions, saving }: Parameters<typeof prepareRead>[1]): boolean {
  return versions !== null || saving != null;
}

function requireMonth(facts: Facts, wanted: Month | null): Month {
  const { series, statements, followUp } = facts;
  const tables = Object.values(followUp).flat();
  if (series.length + statements.length + tables.length === 0) {
    // A table that names no period is one, once somebody says the month.
    if (facts.findings.some(({ code }) => code === "period-unknown"))
      throw new ReportError("month-missing");
    const refusal = facts.findings.find(({ code }) => code === "personal-numbers");
    throw refusal ? new ReportError("refused", refusal) : new ReportError("nothing-recognised");
  }
  const reportMonth = wanted ?? newestMonth(facts);
  if (reportMonth === null) throw new ReportError("month-missing");
  return reportMonth;
}

/** Throws PlanError for a plan that breaks a rule of ours or of Excel. */
export function requireSound(plan: ReportPlan, { sheets }: Workbook): void {
  const foreign = sheets
    .filter(({ ownedKey }) => ownedKey === null)
    .map(({ name, grid: { rowCount, columnCount } }) => ({ name, rowCount, columnCount }));
  const problems = checkPlan(plan, foreign);
  if (problems.length > 0) throw new PlanError(problems);
}

/** The sheets that have their names already. */
export function existingSheets({ sheets, otherSheetNames }: Workbook): readonly ExistingSheet[] {
  return [...sheets, ...otherSheetNames.map((name) => ({ name, ownedKey: null }))];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

/** Sheets whose source is absent, with the reason. */
function skippedSheets(plan: ReportPlan, names: SheetNames, texts: Texts): readonly SheetOutcome[] {
  return SHEET_KEYS.filter((key) => !plan.sheets.some((sheet) => sheet.key === key)).map((key) => ({
    key,
    name: names[key],
    action: "skipped",
    reason: key === "versions" ? texts.sheets.words.noVersions : texts.sheets.words.noSource,
  }));
}
