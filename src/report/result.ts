import type { Finding } from "../core/model/finding";
import { isoMonth, type Month } from "../core/model/month";
import type { Question } from "../core/model/question";
import type { CaseRole, Recognised } from "../core/model/recognised";
import type { Convention, DeviationFormula } from "../core/model/statement";
import type { Version } from "../core/model/version";
import type { Texts } from "../core/texts/texts";
import type { SheetKey } from "../plan/model";
import { cellText, columnName, rangeText } from "../plan/ref";
import type { Figure } from "./figures";
import type { Imported } from "./import/imported";
import { questionAsText } from "./questions/question-text";
import type { Judged, Slip, Verdict } from "./review/model";

/** What became of one sheet. `skipped` says why in `reason`. */
export interface SheetOutcome {
  /** Null for a data sheet of the user's that an import wrote. */
  readonly key: SheetKey | null;
  readonly name: string;
  readonly action: "created" | "updated" | "unchanged" | "skipped";
  readonly reason: string | null;
}

/** Milliseconds each step took. */
export interface Timings {
  readonly read: number;
  readonly ingest: number;
  readonly calc: number;
  readonly plan: number;
  readonly write: number;
}

export interface Outcome {
  /** Who the report is about; null when neither the workbook nor the settings say. */
  readonly committee: string | null;
  readonly month: Month | null;
  /** The months that a report can be made for, newest first. */
  readonly months: readonly Month[];
  readonly recognised: readonly Recognised[];
  /** Traced to their sources when asked for. */
  readonly figures: () => readonly Figure[];
  readonly findings: readonly Finding[];
  /** What the workbook leaves open and the user can answer. */
  readonly questions: readonly Question[];
  readonly sheets: readonly SheetOutcome[];
  /** The versions that the workbook keeps, oldest first; only a report tells them. */
  readonly versions?: readonly Version[];
  readonly timings: Timings;
}

/** The result as the command line prints it; the schema is docs/result.schema.json. */
export interface ResultJson {
  readonly version: 1;
  readonly month: string | null;
  readonly recognised: readonly RecognisedJson[];
  readonly figures: readonly Figure[];
  readonly findings: readonly FindingJson[];
  readonly sheets: readonly Omit<SheetOutcome, "key">[];
  readonly timings: Timings;
  /** Where the workbook leaves something open. */
  readonly questions?: readonly QuestionJson[];
  /** Of reports on a workbook that keeps versions. */
  readonly versions?: readonly VersionJson[];
  /** Of `import` only. */
  readonly imported?: ImportedJson;
  /** Of `review` only. */
  readonly review?: ReviewJson;
}

/** A version that the workbook keeps; month as 2020-08, and how many key figures it has. */
interface VersionJson extends Pick<Version, "name" | "savedAt"> {
  readonly month: string;
  readonly figures: number;
}

/** What a review found: every number of the draft in its order, and the errors of the draft's own tables. */
interface ReviewJson {
  readonly numbers: readonly {
    readonly line: number;
    readonly column: number;
    readonly text: string;
    readonly verdict: Verdict;
    readonly slip: Slip | null;
    /** Id of the figure it was compared with. */
    readonly figure: string | null;
  }[];
  readonly findings: readonly FindingJson[];
}

/** What an import changed; months as 2020-08. */
interface ImportedJson extends Pick<Imported, "sheet" | "absent"> {
  readonly series: readonly {
    readonly title: string;
    readonly added: readonly { readonly month: string; readonly value: number }[];
    readonly revised: readonly {
      readonly month: string;
      readonly from: number;
      readonly to: number;
    }[];
    readonly missing: readonly string[];
  }[];
}

interface RecognisedJson extends Pick<Recognised, "kind" | "title" | "unit" | "leftOut"> {
  readonly sheet: string;
  readonly range: string;
  readonly convention: {
    readonly formula: string | null;
    readonly rowsProved: number;
    readonly rowsBroken: readonly number[];
  } | null;
  /** Of exports of single cases only. */
  readonly columns?: readonly {
    readonly role: CaseRole;
    readonly column: string;
    readonly heading: string;
  }[];
}

interface FindingJson extends Omit<Finding, "place" | "args"> {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** A question, and what may be typed in which row of Inställningar. */
interface QuestionJson {
  readonly kind: Question["kind"];
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly setting: string;
  readonly values: readonly string[];
}

export function resultJson(
  outcome: Outcome & {
    readonly imported?: Imported;
    readonly review?: {
      readonly numbers: readonly Judged[];
      readonly findings: readonly Finding[];
    };
  },
  texts: Texts,
): ResultJson {
  return {
    version: 1,
    month: outcome.month === null ? null : isoMonth(outcome.month),
    recognised: outcome.recognised.map(recognisedJson),
    figures: outcome.figures(),
    findings: outcome.findings.map((finding) => findingJson(finding, texts)),
    sheets: outcome.sheets.map(({ name, action, reason }) => ({ name, action, reason })),
    timings: outcome.timings,
    ...(outcome.questions.length > 0 && {
      questions: outcome.questions.map((question) => questionJson(question, texts)),
    }),
    ...(outcome.versions?.length && { versions: outcome.versions.map(versionJson) }),
    ...(outcome.imported && { imported: importedJson(outcome.imported) }),
    ...(outcome.review && {
      review: {
        numbers: outcome.review.numbers.map(
          ({ claim: { line, column, text }, figure, ...rest }) => ({
            line,
            column,
            text,
            ...rest,
            figure: figure?.id ?? null,
          }),
        ),
        findings: outcome.review.findings.map((finding) => findingJson(finding, texts)),
      },
    }),
  };
}

function questionJson(question: Question, texts: Texts): QuestionJson {
  const { place } = question;
  return {
    kind: question.kind,
    sheet: place?.sheet ?? null,
    cell: place && cellText(place),
    ...questionAsText(question, texts),
  };
}

function versionJson({ name, savedAt, reportMonth, figures }: Version): VersionJson {
  return { name, savedAt, month: isoMonth(reportMonth), figures: figures.length };
}

function importedJson({ sheet, series, absent }: Imported): ImportedJson {
  return {
    sheet,
    series: series.map(({ title, added, revised, missing }) => ({
      title,
      added: added.map(({ month, value }) => ({ month: isoMonth(month), value })),
      revised: revised.map(({ month, from, value }) => {
        return { month: isoMonth(month), from, to: value };
      }),
      missing: missing.map(isoMonth),
    })),
    absent,
  };
}

function recognisedJson(table: Recognised): RecognisedJson {
  const { range, kind, title, unit, convention, columns, leftOut } = table;
  return {
    sheet: range.sheet,
    range: rangeText(range),
    kind,
    title,
    unit,
    convention: convention && conventionJson(convention),
    ...(columns && {
      columns: columns.map((each) => ({ ...each, column: columnName(each.column) })),
    }),
    ...(leftOut && { leftOut }),
  };
}

function conventionJson({
  formula,
  rowsProved,
  rowsBroken,
}: Convention): NonNullable<RecognisedJson["convention"]> {
  return { formula: conventionText(formula), rowsProved, rowsBroken };
}

/** `budget - actual`, the form of the JSON contract. */
function conventionText(formula: DeviationFormula | null): string | null {
  return formula && `${formula.minuend} - ${formula.subtrahend}`;
}

function findingJson({ place, args, ...rest }: Finding, texts: Texts): FindingJson {
  return {
    ...rest,
    sheet: place?.sheet ?? null,
    cell: place && cellText(place),
    message: texts.findings[rest.code](args),
  };
}
