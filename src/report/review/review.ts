import type { HistoryEntry } from "../../core/model/history";
import type { Month } from "../../core/model/month";
import type { Figure } from "../figures";
import { candidatesOf, type Candidate } from "./candidates";
import { judgeProse } from "./match-prose";
import { judgeTable } from "./match-table";
import type { Claim, Judged } from "./model";
import { proseClaims } from "./prose";
import { tableClaims, type Line } from "./table";

/** A short line without a full stop is a heading. */
const LONGEST_HEADING = 80;

/** Headings of so many levels say what a text is about. */
const HEADINGS = 3;

/** A line of a table of contents. */
const CONTENTS = /(?:\.\s?){4,}\s*\d+\s*$/;

/** What a text is compared with. */
export interface Reviewed {
  readonly figures: readonly Figure[];
  /** Earlier values of the figures. */
  readonly history: readonly HistoryEntry[];
  readonly reportMonth: Month;
}

/** Compares every number of a draft text with the workbook's figures; in the order of the text. */
export function reviewText(
  text: string,
  { figures, history, reportMonth }: Reviewed,
): readonly Judged[] {
  const candidates = candidatesOf(figures, history);
  const weights = weightsOf(candidates);
  const judged: Judged[] = [];
  let headings: readonly string[] = [];
  let table: Line[] = [];
  let tables = 0;
  const endTable = (): void => {
    if (table.length === 0) return;
    judged.push(
      ...judgeTable(
        tableClaims(table, headings.at(-1) ?? "", tables),
        candidates,
        weights,
        reportMonth,
      ),
    );
    tables += 1;
    table = [];
  };
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = { text: raw.replace(/<\/?\w+>/g, "").replace(/\*+/g, ""), line: at + 1 };
    if (CONTENTS.test(line.text)) continue;
    if (line.text.includes("\t")) {
      table.push(line);
      continue;
    }
    endTable();
    if (line.text.trim() === "") continue;
    for (const claim of proseClaims({ ...line, headings }, reportMonth)) {
      const one = judgeProse(claim, candidates, reportMonth, weights);
      if (one.verdict !== "unknown" || !isCounting(claim)) judged.push(one);
    }
    if (line.text.length <= LONGEST_HEADING && !/[.:]\s*$/.test(line.text))
      headings = [...headings, line.text].slice(-HEADINGS);
  }
  endTable();
  return judged;
}

/** "13 åtgärder": small numbers without a unit are seldom of the economy, and noise where nothing is known of them. */
function isCounting({ unit, value, step }: Claim): boolean {
  return unit === null && step === 1 && Math.abs(value) < 100;
}

/** What a word of the labels tells: less, the more labels have it. */
function weightsOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const labels = new Map(candidates.map(({ figure, words }) => [figure.label, words]));
  const counts = new Map<string, number>();
  for (const words of labels.values()) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].map(([word, count]) => [word, 1 / Math.sqrt(count)]));
}
