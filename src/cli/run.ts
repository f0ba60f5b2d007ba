import { performance } from "node:perf_hooks";
import { textsFor, type Texts } from "./texts";
import type { HostWork } from "../hosts/host";
import { openXlsx } from "../hosts/xlsx/host";
import { importedLines } from "../report/import/lines";
import { inspect } from "../report/inspect";
import { reviewDraft, type ReviewOutcome } from "../report/review/draft";
import { reviewLines, reviewParts } from "../report/review/lines";
import type { ImportOutcome } from "../report/import/outcome";
import { prepare, refresh, type ReportOptions } from "../report/refresh";
import { rollForward } from "../report/roll-forward";
import { resultJson, type Outcome } from "../report/result";
import { saveVersion } from "../report/save-version";
import type { Arguments } from "./arguments";
import { type OutputFile, outputPath, readBook, refuseJsonOver, writeWhole } from "./files";
import { runImport } from "./import-run";
import { readDraft } from "./draft";
import { progressLine } from "./progress-line";
import {
  findingLines,
  questionLines,
  recognisedLines,
  refreshLines,
  refusedLines,
  templateLines,
} from "./report-lines";
import { runTemplates } from "./templates-run";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/** Carries a command out and returns the exit code. Throws for bad input; then nothing has been written. */
export async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const texts = textsFor(args.language);
  const progress = progressLine(args.quiet ? null : terminal.progress, texts.cli);
  try {
    const run = COMMANDS[args.command];
    const { signal } = terminal;
    const work = { onProgress: progress.show, ...(signal === undefined ? {} : { signal }) };
    const { exitCode, outcome, lines, books } = await run(args, texts, work);
    progress.clear();
    const json =
      args.json === null ? null : `${JSON.stringify(resultJson(outcome, texts), null, 2)}\n`;
    const isFile = args.json !== null && args.json !== "-";
    const files =
      isFile && json !== null ? [...books, { target: args.json, content: json }] : books;
    await writeWhole(files, texts.cli, signal);
    // JSON to standard output replaces the lines for people, so that it can be piped.
    if (json !== null && !isFile) terminal.out(json);
    else if (!args.quiet) terminal.out(lines.map((line) => `${line}\n`).join(""));
    return exitCode;
  } finally {
    progress.clear();
  }
}

interface Done {
  readonly exitCode: number;
  readonly outcome: Outcome | ImportOutcome | ReviewOutcome;
  /** What to tell people. */
  readonly lines: readonly string[];
  /** Workbooks to write. */
  readonly books: readonly OutputFile[];
}

type CommandRun = (args: Arguments, texts: Texts, work: HostWork) => Promise<Done>;

const COMMANDS: Readonly<Record<Arguments["command"], CommandRun>> = {
  refresh: async (args, texts, work) => {
    const target = await outputPath(args, texts.cli);
    await refuseJsonOver(args.json, [args.book, target], texts.cli);
    const host = await openXlsx(readBook(args.book, texts.cli));
    const outcome = await refresh(host, options(args, work));
    const books = [{ target, content: host.saveInPieces() }];
    return { exitCode: 0, outcome, lines: refreshLines(outcome, target, texts), books };
  },
  "roll-forward": async (args, texts, work) => {
    const target = await outputPath(args, texts.cli);
    await refuseJsonOver(args.json, [args.book, target], texts.cli);
    const host = await openXlsx(readBook(args.book, texts.cli));
    const outcome = await rollForward(host, options(args, work));
    const { month } = outcome;
    const lines = [
      ...(month === null ? [] : [texts.cli.rolled(texts.sheets.words.month(month))]),
      ...refreshLines(outcome, target, texts),
    ];
    return { exitCode: 0, outcome, lines, books: [{ target, content: host.saveInPieces() }] };
  },
  snapshot: async (args, texts, work) => {
    if (args.name === null) throw new UsageError(texts.cli.missingName);
    const target = await outputPath(args, texts.cli);
    await refuseJsonOver(args.json, [args.book, target], texts.cli);
    const host = await openXlsx(readBook(args.book, texts.cli));
    const outcome = await saveVersion(host, args.name, options(args, work));
    const lines = [texts.cli.saved(args.name), ...refreshLines(outcome, target, texts)];
    return { exitCode: 0, outcome, lines, books: [{ target, content: host.saveInPieces() }] };
  },
  templates: async (args, texts, work) => {
    const { outcome, book } = await runTemplates(args, texts, options(args, work));
    const lines = templateLines(outcome, book?.target ?? null, texts);
    return { exitCode: 0, outcome, lines, books: book === null ? [] : [book] };
  },
  check: async (args, texts, work) => {
    await refuseJsonOver(args.json, [args.book], texts.cli);
    const host = await openXlsx(readBook(args.book, texts.cli));
    const { outcome } = await prepare(host, options(args, work));
    const hasError = outcome.findings.some((finding) => finding.severity === "error");
    const lines = [
      ...findingLines(outcome.findings, texts),
      ...questionLines(outcome.questions, texts),
    ];
    return { exitCode: hasError ? 1 : 0, outcome, lines, books: [] };
  },
  inspect: async (args, texts, work) => {
    await refuseJsonOver(args.json, [args.book], texts.cli);
    const host = await openXlsx(readBook(args.book, texts.cli));
    const outcome = await inspect(host, options(args, work));
    const lines = [
      ...recognisedLines(outcome.recognised, texts),
      ...refusedLines(outcome.findings, texts),
      ...questionLines(outcome.questions, texts),
    ];
    return { exitCode: 0, outcome, lines, books: [] };
  },
  review: async (args, texts, work) => {
    if (args.draft === null) throw new UsageError(texts.cli.missingReview);
    await refuseJsonOver(args.json, [args.book, args.draft], texts.cli);
    const draft = readDraft(args.draft, texts);
    const host = await openXlsx(readBook(args.book, texts.cli));
    const outcome = await reviewDraft(host, draft, options(args, work));
    const exitCode = reviewParts(outcome.review, texts).wrong.length > 0 ? 1 : 0;
    return { exitCode, outcome, lines: reviewLines(outcome, texts), books: [] };
  },
  import: async (args, texts, work) => {
    const { source } = args;
    if (source === null) throw new UsageError(texts.cli.missingImport);
    const { clock } = options(args, work);
    const { outcome, book } = await runImport({ ...args, source }, texts, { ...work, clock });
    const lines = [texts.cli.imported(book.target), ...importedLines(outcome.imported, texts)];
    return { exitCode: 0, outcome, lines, books: [book] };
  },
};

function options(args: Arguments, work: HostWork): ReportOptions {
  return {
    ...work,
    month: args.month,
    language: args.language,
    today: localDate(new Date()),
    clock: () => Math.round(performance.now() * 1000) / 1000,
  };
}

/** Today as the user's calendar has it; toISOString would give yesterday late in the evening. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
