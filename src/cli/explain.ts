import type { CliTexts } from "../core/texts/cli";
import { textsFor, type Texts } from "./texts";
import { WorkCancelledError } from "../hosts/host";
import { BookError } from "../hosts/xlsx/errors";
import { ReportError } from "../report/errors";
import { ImportError } from "../report/import/errors";
import { readArguments, type Arguments } from "./arguments";
import { UsageError } from "./usage-error";

export interface Explanation {
  readonly sentence: string;
  readonly exitCode: 2 | 70 | 130;
}

const BAD_INPUT = 2;
/** EX_SOFTWARE of sysexits.h: the fault is ours, not the user's. */
const INTERNAL_FAULT = 70;
/** What shells report of a command stopped by SIGINT. */
const STOPPED = 130;

const REPORT_FAILURES: Readonly<
  Record<ReportError["failure"], (texts: CliTexts, book: string) => string>
> = {
  "month-missing": (texts, book) => texts.monthMissing(book),
  "month-empty": (texts, book) => texts.monthEmpty(book),
  "nothing-recognised": (texts, book) => texts.nothingRecognised(book),
  "version-nameless": (texts) => texts.missingName,
  "version-exists": (texts) => texts.versionExists,
  refused: (texts, book) => texts.nothingRecognised(book),
};

/** One line for whatever stopped a command, in the language of the command line. */
export function explain(error: unknown, argv: readonly string[]): Explanation {
  if (error instanceof UsageError) return { sentence: error.message, exitCode: BAD_INPUT };
  const { texts, book } = context(argv);
  if (error instanceof BookError) {
    return { sentence: `${book}: ${error.sentence(texts.errors)}`, exitCode: BAD_INPUT };
  }
  if (error instanceof ImportError) {
    return { sentence: error.sentence(texts.imports), exitCode: BAD_INPUT };
  }
  if (error instanceof WorkCancelledError) {
    return { sentence: texts.cli.cancelled, exitCode: STOPPED };
  }
  if (error instanceof ReportError) {
    if (error.refusal) {
      const { code, args } = error.refusal;
      return { sentence: `${book}: ${texts.findings[code](args)}`, exitCode: BAD_INPUT };
    }
    return { sentence: REPORT_FAILURES[error.failure](texts.cli, book), exitCode: BAD_INPUT };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    sentence: texts.cli.internal(detail.split("\n")[0] ?? detail),
    exitCode: INTERNAL_FAULT,
  };
}

/** Errors other than UsageError come from running a command line that was read, so it can be read again. */
function context(argv: readonly string[]): { readonly texts: Texts; readonly book: string } {
  const args: Arguments | "help" = readArguments(argv);
  return args === "help"
    ? { texts: textsFor("sv"), book: "" }
    : { texts: textsFor(args.language), book: args.book };
}
