import { join } from "node:path";

/** Something that makes a report of a workbook: what to run, and the file it leaves in the output folder. */
export interface Tool {
  readonly name: string;
  readonly output: string;
  readonly command: (input: string, output: string) => readonly string[];
}

/** The Python that has pandas; Debian's packages belong to the system's own. */
export const PYTHON = process.env.BENCH_PYTHON ?? "/usr/bin/python3";

const PEERS = join(__dirname, "peers");
export const COMMAND_LINE = join(__dirname, "../dist/tertial.js");

/** Tertial first: the others are compared with it. */
export const TOOLS: readonly Tool[] = [
  {
    name: "tertial refresh",
    output: "tertial.xlsx",
    command: (input, output) => [
      process.execPath,
      COMMAND_LINE,
      "refresh",
      input,
      "-o",
      output,
      "--quiet",
    ],
  },
  {
    name: "pandas + XlsxWriter",
    output: "pandas.xlsx",
    command: (input, output) => [PYTHON, join(PEERS, "pandas_xlsxwriter.py"), input, output],
  },
  {
    name: "exceljs read-modify-write",
    output: "exceljs.xlsx",
    // Node's own heap limit is too low for what exceljs builds of 300 000 rows.
    command: (input, output) => [
      process.execPath,
      "--max-old-space-size=16000",
      join(PEERS, "exceljs.mjs"),
      input,
      output,
    ],
  },
];
