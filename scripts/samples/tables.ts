import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../tests/fixtures/tables");

/** A published table, cell for cell as printed; the first row holds the headings. */
export function publishedTable(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(FOLDER, `linkoping-2020-${name}.tsv`), "utf8");
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
}

/** What Excel makes of a printed cell when an economist types it in: a number, a percentage, or the text as it stands. */
export interface TypedCell {
  readonly value: number | string | null;
  readonly format: string;
}

export function typed(printed: string): TypedCell {
  const number = /^(-?\d+)(?:,(\d+))?( ?%)?$/.exec(printed);
  if (!number) return { value: printed === "" ? null : printed, format: "General" };
  const [, whole = "", decimals = "", percent] = number;
  const value = Number(`${whole}.${decimals || "0"}`);
  const places = decimals ? `.${"0".repeat(decimals.length)}` : "";
  if (percent === undefined) return { value, format: decimals ? `0${places}` : "#,##0" };
  // Through text, so that 62,5 % is the double nearest 0.625 and not a quotient a hair beside it.
  return { value: Number(`${whole}.${decimals || "0"}e-2`), format: `0${places}%` };
}
