import type { CliTexts } from "../cli";

export const cli: CliTexts = {
  usage: `Usage:
  tertial refresh BOOK.xlsx [-o OUT.xlsx | --in-place] [--month 2020-08] [--json FILE|-] [--lang sv|en] [--quiet]
  tertial check   BOOK.xlsx [--month 2020-08] [--json FILE|-] [--lang sv|en]
  tertial inspect BOOK.xlsx [--json FILE|-] [--lang sv|en]
  tertial roll-forward BOOK.xlsx [-o OUT.xlsx | --in-place] [--month 2020-08] [--json FILE|-] [--lang sv|en] [--quiet]
  tertial snapshot BOOK.xlsx --name "Meeting 2020-09-24" [-o OUT.xlsx | --in-place] [--month 2020-08] [--json FILE|-] [--lang sv|en] [--quiet]
  tertial review  TEXT BOOK.xlsx [--month 2020-08] [--json FILE|-] [--lang sv|en]
  tertial templates BOOK.xlsx [-o OUT.xlsx | --in-place] [--json FILE|-] [--lang sv|en] [--quiet]
  tertial import  EXPORT -t BOOK.xlsx --sheet SHEET [-o OUT.xlsx | --in-place] [--json FILE|-] [--lang sv|en] [--quiet]

refresh  writes the summaries to a new file beside the book (BOOK.tertial.xlsx)
check    shows only what needs correcting; exit code 1 when an error is among it
inspect  shows which tables were recognised, where and with which sign convention
roll-forward  prepares next month: the report month moves on, the forecast becomes the one before, comments are marked as earlier
snapshot  saves the report's key figures as a version for a committee meeting; the sheet Versions compares later reports with it
review   compares every number of a draft (text from Word, PDF or the web) with the book; exit code 1 when one differs
templates  adds empty template sheets for the tables that are missing, or makes a new book of them where BOOK is not there
import   puts an export (CSV, TSV, text or xlsx) into a data sheet: new months are added, the same months replaced`,
  unknownCommand: (command) =>
    `There is no command "${command}": use refresh, check, inspect, roll-forward, snapshot, review, templates or import.`,
  badOption: (detail) => `The command line could not be read (${detail}): see tertial --help.`,
  missingBook: "Name a workbook, for example: tertial refresh book.xlsx",
  missingImport:
    "Name an export, a workbook and a sheet, for example: tertial import export.csv -t book.xlsx --sheet LinQ",
  missingReview: "Give a draft and a workbook, for example: tertial review draft.txt book.xlsx",
  missingName:
    'Say what the version is to be called, for example: tertial snapshot book.xlsx --name "Meeting 2020-09-24"',
  versionExists:
    "There is a version of that name with other figures already: choose another name, or first delete it on the sheet Versions.",
  badMonth: (text) => `The month "${text}" cannot be read: write it as 2020-08.`,
  badLanguage: (text) => `There is no language "${text}": choose sv or en.`,
  cannotRead: (path) => `${path} cannot be read: check that it exists and that you may open it.`,
  cannotWrite: (path) =>
    `${path} cannot be written: close it in Excel and check that the folder exists and is writable.`,
  outputIsInput: (path) =>
    `${path} is the input file: choose another name after -o, or say --in-place to replace it.`,
  jsonIsBook: (path) => `${path} is a workbook of the same run: choose another name after --json.`,
  cannotPrint: "The answer could not be printed: check that there is room where the output goes.",
  cancelled: "The run was stopped: nothing has been written.",
  nothingRecognised: (path) =>
    `Neither monthly series nor an operating statement was found in ${path}: check that the tables have months, or columns such as actual, budget and deviation, in their heading row, or begin with tertial templates.`,
  monthMissing: (path) =>
    `${path} does not say which month the report is for: give it with --month, for example --month 2020-08.`,
  monthEmpty: (path) =>
    `${path} holds nothing for the report month yet: put in its figures, or name an earlier month with --month, before the next one is prepared.`,
  internal: (detail) => `A fault in Tertial stopped the run, the book is untouched: ${detail}`,
  reading: (sheet, percent) => `Reading ${sheet} … ${percent} %`,
  writing: (sheet, done, total) => `Writing ${sheet} (${done} of ${total})`,
  imported: (path) => `Wrote ${path}.`,
  rolled: (month) =>
    `Prepared ${month}: the report month has moved, last month's forecast and comments are kept as the ones before.`,
  saved: (name) => `Saved the version ${name}.`,
  written: (path, sheets) =>
    `Wrote ${path} with ${sheets} summary ${sheets === 1 ? "sheet" : "sheets"}.`,
  skipped: (sheets) => `The workbook has no source for: ${sheets.join(", ")}.`,
  findingCounts: (...counts) =>
    `Checks: ${SEVERITIES.map((words, at) => counted(counts[at] ?? 0, words)).join(", ")}.`,
  kindCounts: (kind, ...counts) => {
    const found = SEVERITIES.flatMap((words, at) => {
      const count = counts[at] ?? 0;
      return count === 0 ? [] : [counted(count, words)];
    });
    return `  ${kind}: ${found.join(", ")}`;
  },
};

const SEVERITIES = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["notice", "notices"],
] as const;

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
