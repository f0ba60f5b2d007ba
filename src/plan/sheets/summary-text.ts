import type { Phrase } from "../../core/texts/phrase";
import { reference, type Computed } from "../computed";
import { addBlock, area, type Draft } from "../draft";
import type { PlanInput } from "../input";
import { bySign, printed, sentence } from "../live-text";
import { moneyText } from "../money-text";
import { putText } from "../text-block";
import { seriesMessage, shortName } from "./monthly-message";
import type { Section } from "./monthly-section";
import { printedAmount } from "./number-look";
import { live, type Shown } from "./statement-row";
import type { StatementTable } from "./statement-table";
import { deviationOf } from "./statement-title";
import { COLUMN_WIDTHS, LABEL, LAST } from "./summary-columns";
import { driverOf, type SummarySource } from "./summary-source";

type Live = Phrase<Computed<string>>;

/** Without a statement the paragraph speaks of this many series. */
const MOST_SERIES = 4;

/** The paragraph that the numbers dictate, as live text; returns the next free row. */
export function putParagraph(
  draft: Draft,
  row: number,
  source: SummarySource,
  input: PlanInput,
): number {
  const lines = source.statement
    ? [
        [
          ...(source.statement.tables.year ? yearWords(source.statement.tables.year, input) : []),
          ...(source.statement.tables.period
            ? periodWords(source.statement.tables.period, input)
            : []),
        ],
      ]
    : seriesLines(source, input);
  const block = {
    left: LABEL,
    right: LAST,
    style: "paragraph" as const,
    columnWidths: COLUMN_WIDTHS,
  };
  const said = lines.filter((line) => line.length > 0);
  if (said.length === 0) return row;
  const next = said.reduce(
    (at, line) => putText(draft, sentence(line), { row: at, ...block }),
    row,
  );
  addBlock(draft, "summary.text", "text", area(draft, row, LABEL, next - 1, LAST));
  return next + 1;
}

/** The result of the forecast, and the area that decides it. */
function yearWords(table: StatementTable, input: PlanInput): Live {
  const { summary } = input.texts.sheets;
  const total = deviationOf(table);
  const share = table.headline?.deviationShare;
  const balance: Live = total
    ? summary.balance<Computed<string>>(Number(table.scope.when), {
        word: bySign(total, summary.balanceWords),
        amount: money(total, table, input, "never"),
        share: shareText(share, input),
      })
    : [];
  const driver = driverOf(table);
  const deviation = driver && live(driver.deviation);
  if (!driver || !deviation) return balance;
  return [
    ...balance,
    ...summary.driver<Computed<string>>({
      area: reference(driver.label, driver.figures.row.label),
      side: bySign(deviation, summary.driverVerbs),
      amount: money(deviation, table, input, "never"),
      share: shareText(driver.deviationShare, input),
    }),
  ];
}

/** The result so far, and the area that deviates most. */
function periodWords(table: StatementTable, input: PlanInput): Live {
  const { summary, statement } = input.texts.sheets;
  const total = deviationOf(table);
  const outcome: Live = total
    ? summary.outcome<Computed<string>>(table.scope.when, {
        amount: money(total, table, input, "never"),
        side: bySign(total, statement.sides),
      })
    : [];
  const driver = driverOf(table);
  const deviation = driver && live(driver.deviation);
  if (!driver || !deviation) return outcome;
  return [
    ...outcome,
    ...summary.outcomeDriver<Computed<string>>({
      area: reference(driver.label, driver.figures.row.label),
      amount: money(deviation, table, input, "always"),
    }),
  ];
}

function seriesLines({ monthly }: SummarySource, input: PlanInput): readonly Live[] {
  const lines = (monthly?.sections ?? []).flatMap(({ table, facts }) => {
    const message = seriesMessage(table, facts, input, `${shortName(table.series, input)} `);
    return message ? [[...message, "."]] : [];
  });
  const targets = (monthly?.sections ?? []).flatMap((section) => targetLine(section, input) ?? []);
  return [...lines.slice(0, MOST_SERIES), ...targets];
}

/** Where a series stands against its ceiling, and what the rest of the year may cost for it to hold. */
function targetLine(
  { table: { series }, facts }: Section,
  input: PlanInput,
): readonly [Live] | null {
  if (!facts?.target) return null;
  const { summary, monthly, words } = input.texts.sheets;
  const { over, remaining } = facts.target;
  const print = (of: Computed<number>): Computed<string> =>
    printedAmount(of, series.unit, { ...input, sign: "never" });
  return [
    summary.target<Computed<string>>({
      name: shortName(series, input),
      span: words.span(facts.from, facts.to),
      unit: words.unitAfter[series.unit],
      over: print(over),
      direction: bySign(over, monthly.targetDirection),
      remaining: remaining && print(remaining),
    }),
  ];
}

function money(
  of: Computed<number>,
  { statement }: StatementTable,
  { language, texts }: PlanInput,
  sign: "always" | "never",
): Computed<string> {
  return moneyText(of, { unit: statement.unit, sign, language, words: texts.sheets.words });
}

function shareText(share: Shown | undefined, { language }: PlanInput): Computed<string> | null {
  const of = share && live(share);
  return of ? printed(of, { language, decimals: 1, sign: "never", divisor: 0.01 }) : null;
}
