import { knownMonths, newestMonth } from "../../core/calc/report-month";
import type { Facts } from "../../core/model/facts";
import { addMonths, month, parseIsoMonth, yearOf, type Month } from "../../core/model/month";
import type {
  ConventionQuestion,
  HeadingQuestion,
  MonthQuestion,
  Question,
  UnitQuestion,
} from "../../core/model/question";
import type { Statement } from "../../core/model/statement";
import { isMoneyUnit } from "../../core/model/unit";
import { textsFor } from "../../core/texts/texts";
import { findPeriod } from "../../ingest/cells/period";
import { fold } from "../../ingest/cells/text";

export interface Asked {
  /** The month that somebody said the report is about; null when nobody did. */
  readonly wanted: Month | null;
  /** ISO date. */
  readonly today: string;
  readonly readAs: ReadAs;
}

/** Reads the workbook as if the report were about a month, and as if words, folded, meant known ones. */
export type ReadAs = (month: Month | null, words?: ReadonlyMap<string, string>) => Facts;

/** What a workbook leaves open, in the order to ask it: first what decides whether a table is read at all. */
export function openQuestions(facts: Facts, asked: Asked): readonly Question[] {
  if (isUnread(facts)) {
    // Whether the table says its month shows when its headings are taken for any that are known.
    const guessed = asked.readAs(asked.wanted, guessedWords(facts));
    return [...headingQuestions(facts), ...monthQuestions(guessed, asked)];
  }
  const months = monthQuestions(facts, asked);
  // What else the tables of a book without a month leave open shows when they are read as of the likeliest. Where only one
  // table names none, that is not worth reading all once more: it shows when the month has been said.
  const [likeliest] = newestMonth(facts) === null ? months.flatMap((each) => each.months) : [];
  const read = likeliest === undefined ? facts : asked.readAs(likeliest);
  const { statements } = read;
  return [
    ...headingQuestions(read),
    ...months,
    ...conventionQuestions(statements),
    ...unitQuestions(statements),
  ];
}

/** Nothing is recognised, and unknown headings are why. */
function isUnread({ findings, unreadHeadings = [] }: Facts): boolean {
  return unreadHeadings.length > 0 && findings.some(({ code }) => code === "nothing-recognised");
}

function guessedWords({ unreadHeadings = [] }: Facts): ReadonlyMap<string, string> {
  const { meanings } = textsFor("sv").questions;
  return new Map(
    unreadHeadings.flatMap(({ word, roles }, at) => {
      const role = roles[at];
      return role === undefined ? [] : [[fold(word), meanings[role]] as const];
    }),
  );
}

/** One for each word, however many columns it heads. */
function headingQuestions({ unreadHeadings = [] }: Facts): readonly HeadingQuestion[] {
  const byWord = new Map(unreadHeadings.toReversed().map((each) => [each.word, each]));
  return unreadHeadings
    .filter((each) => byWord.get(each.word) === each)
    .map((each) => ({ kind: "heading", ...each }));
}

function conventionQuestions(statements: readonly Statement[]): readonly ConventionQuestion[] {
  return statements.flatMap(({ convention, title, columns, setting, range }) => {
    const { candidates: trials = [] } = convention;
    const deviation = columns.find(({ role }) => role === "deviation");
    if (trials.length === 0 || deviation === undefined) return [];
    const { label, column } = deviation;
    const example = trials.find(({ against }) => against !== null)?.against?.cell;
    const place = example ?? { sheet: range.sheet, row: range.top, column };
    return { kind: "convention", title, column: label, place, setting, trials };
  });
}

/** One for each table: what stands under the same headings has the same unit. */
function unitQuestions(statements: readonly Statement[]): readonly UnitQuestion[] {
  const asked = new Set<string>();
  return statements.flatMap((statement) => {
    const { title, unit, unitAssumed, setting, range } = statement;
    const table = `${range.sheet} ${String(range.top)} ${String(range.left)}`;
    if (unitAssumed !== true || !isMoneyUnit(unit) || asked.has(table)) return [];
    asked.add(table);
    const amounts = statement.rows.flatMap(({ cells: { actual, budget, forecast } }) =>
      [actual, budget, forecast].flatMap((datum) => (datum?.kind === "number" ? datum : [])),
    );
    const [first, ...rest] = amounts;
    if (first === undefined) return [];
    const largest = rest.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a), first);
    const { value, source: place } = largest;
    return { kind: "unit", title, place, setting, largest: value, assumed: unit };
  });
}

function monthQuestions(facts: Facts, { wanted, today }: Asked): readonly MonthQuestion[] {
  if (wanted !== null) return [];
  const undated = facts.findings.find(({ code }) => code === "period-unknown");
  const isRead =
    facts.series.length + facts.statements.length > 0 ||
    Object.values(facts.followUp).flat().length > 0;
  if (!undated && !(isRead && newestMonth(facts) === null)) return [];
  const title = undated === undefined ? null : String(undated.args.title);
  const year = findPeriod(title ?? "")?.year ?? null;
  const place = undated?.place ?? null;
  return [{ kind: "month", title, place, months: likelyMonths(facts, year, today) }];
}

const MOST_MONTHS = 3;

/** The newest ones of the workbook; where it has none, the last that have ended, or the ends of a year's tertials. */
function likelyMonths(facts: Facts, year: number | null, today: string): readonly Month[] {
  const known = knownMonths(facts).filter((each) => year === null || yearOf(each) === year);
  if (known.length > 0) return known.slice(0, MOST_MONTHS);
  const now = parseIsoMonth(today.slice(0, 7));
  if (year !== null && (now === null || yearOf(now) !== year))
    return [12, 8, 4].map((number) => month(year, number));
  return now === null ? [] : [1, 2, 3].map((ago) => addMonths(now, -ago));
}
