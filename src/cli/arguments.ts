import { parseArgs } from "node:util";
import { parseIsoMonth, type Month } from "../core/model/month";
import type { CliTexts } from "../core/texts/cli";
import type { Language } from "../core/texts/texts";
import { textsFor } from "./texts";
import { UsageError } from "./usage-error";

const COMMANDS = [
  "refresh",
  "check",
  "inspect",
  "import",
  "roll-forward",
  "snapshot",
  "review",
  "templates",
] as const;
export type Command = (typeof COMMANDS)[number];

/** A command line that can be carried out. Null fields were left out. */
export interface Arguments {
  readonly command: Command;
  readonly book: string;
  /** The export and the data sheet it goes into; null for other commands. */
  readonly source: ImportSource | null;
  /** The draft that is compared with the book; null for other commands. */
  readonly draft: string | null;
  /** What `snapshot` saves the version as; null for other commands. */
  readonly name: string | null;
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly month: Month | null;
  /** A file, or `-` for standard output. */
  readonly json: string | null;
  readonly language: Language;
  readonly quiet: boolean;
}

/** What `import` writes where. */
export interface ImportSource {
  readonly file: string;
  readonly sheet: string;
}

const OPTIONS = {
  target: { type: "string", short: "t" },
  sheet: { type: "string" },
  name: { type: "string" },
  output: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  month: { type: "string" },
  json: { type: "string" },
  lang: { type: "string" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
} as const;

/** `"help"` when help was asked for. Throws UsageError in the language asked for, Swedish by default. */
export function readArguments(argv: readonly string[]): Arguments | "help" {
  const { values, positionals } = parse(argv);
  if (values.help === true) return "help";
  const language = readLanguage(values.lang);
  const texts = textsFor(language).cli;
  const [command, ...files] = positionals;
  if (command === undefined) return "help";
  if (!isCommand(command)) throw new UsageError(texts.unknownCommand(command));
  const { book, source, draft } = readFiles(command, files, values, texts);
  const name = readName(command, values.name, texts);
  const month = values.month === undefined ? null : parseIsoMonth(values.month);
  if (values.month !== undefined && month === null)
    throw new UsageError(texts.badMonth(values.month));
  return {
    command,
    book,
    source,
    draft,
    name,
    output: values.output ?? null,
    inPlace: values["in-place"] ?? false,
    month,
    json: values.json ?? null,
    language,
    quiet: values.quiet ?? false,
  };
}

function readFiles(
  command: Command,
  files: readonly string[],
  { target, sheet }: { readonly target?: string; readonly sheet?: string },
  texts: CliTexts,
): Pick<Arguments, "book" | "source" | "draft"> {
  const [file, second, ...rest] = files;
  const stray = command === "review" ? rest : [...(second === undefined ? [] : [second]), ...rest];
  if (stray.length > 0) throw new UsageError(texts.badOption(stray.join(" ")));
  if (command === "import") {
    if (file === undefined || target === undefined || sheet === undefined)
      throw new UsageError(texts.missingImport);
    return { book: target, source: { file, sheet }, draft: null };
  }
  const option = target === undefined ? (sheet === undefined ? null : "--sheet") : "-t";
  if (option !== null) throw new UsageError(texts.badOption(option));
  if (command === "review") {
    if (file === undefined || second === undefined) throw new UsageError(texts.missingReview);
    return { book: second, source: null, draft: file };
  }
  if (file === undefined) throw new UsageError(texts.missingBook);
  return { book: file, source: null, draft: null };
}

function readName(command: Command, name: string | undefined, texts: CliTexts): string | null {
  if (command === "snapshot") {
    if (name === undefined || name.trim() === "") throw new UsageError(texts.missingName);
    return name;
  }
  if (name !== undefined) throw new UsageError(texts.badOption("--name"));
  return null;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // parseArgs throws TypeErrors whose first sentence names the offending option.
    const detail = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    throw new UsageError(textsFor("sv").cli.badOption(detail), { cause: error });
  }
}

function readLanguage(lang: string | undefined): Language {
  if (lang === undefined || lang === "sv") return "sv";
  if (lang === "en") return "en";
  throw new UsageError(textsFor("sv").cli.badLanguage(lang));
}

function isCommand(text: string): text is Command {
  return COMMANDS.some((command) => command === text);
}
