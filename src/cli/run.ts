import { performance } from "node:perf_hooks";
import { textsFor, type Texts } from "../core/texts/texts";
import type { HostWork } from "../hosts/host";
import { openXlsx } from "../hosts/xlsx/host";
import { inspect } from "../report/inspect";
import { prepare, refresh, type ReportOptions } from "../report/refresh";
import { resultJson, type Outcome } from "../report/result";
import type { Arguments } from "./arguments";
import { outputPath, readBook, writeWhole } from "./files";
import { progressLine } from "./progress-line";
import { findingLines, recognisedLines, refreshLines } from "./report-lines";
import type { Terminal } from "./terminal";

/** Carries a command out and returns the exit code. Throws for bad input; then nothing has been written. */
export async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const texts = textsFor(args.language);
  const progress = progressLine(args.quiet ? null : terminal.progress, texts.cli);
  try {
    const run = COMMANDS[args.command];
    const { exitCode, outcome, lines } = await run(args, texts, { onProgress: progress.show });
    progress.clear();
    await print(args, texts, terminal, outcome, lines);
    return exitCode;
  } finally {
    progress.clear();
  }
}

interface Done {
  readonly exitCode: number;
  readonly outcome: Outcome;
  /** What to tell people. */
  readonly lines: readonly string[];
}

type CommandRun = (args: Arguments, texts: Texts, work: HostWork) => Promise<Done>;

const COMMANDS: Readonly<Record<Arguments["command"], CommandRun>> = {
  refresh: async (args, texts, work) => {
    const target = await outputPath(args, texts.cli);
    const host = await openXlsx(await readBook(args.book, texts.cli));
    const outcome = await refresh(host, options(args, work));
    await writeWhole(target, host.save(), texts.cli);
    return { exitCode: 0, outcome, lines: refreshLines(outcome, target, texts) };
  },
  check: async (args, texts, work) => {
    const host = await openXlsx(await readBook(args.book, texts.cli));
    const { outcome } = await prepare(host, options(args, work));
    const hasError = outcome.findings.some((finding) => finding.severity === "error");
    return { exitCode: hasError ? 1 : 0, outcome, lines: findingLines(outcome.findings, texts) };
  },
  inspect: async (args, texts, work) => {
    const host = await openXlsx(await readBook(args.book, texts.cli));
    const outcome = await inspect(host, options(args, work));
    return { exitCode: 0, outcome, lines: recognisedLines(outcome.recognised, texts) };
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

/** JSON to standard output replaces the lines for people, so that it can be piped. */
async function print(
  args: Arguments,
  texts: Texts,
  terminal: Terminal,
  outcome: Outcome,
  lines: readonly string[],
): Promise<void> {
  const json = `${JSON.stringify(resultJson(outcome, texts), null, 2)}\n`;
  if (args.json === "-") {
    terminal.out(json);
    return;
  }
  if (args.json !== null) await writeWhole(args.json, json, texts.cli);
  if (!args.quiet) terminal.out(lines.map((line) => `${line}\n`).join(""));
}
