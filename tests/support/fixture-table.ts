import { readFileSync } from "node:fs";
import path from "node:path";

/** The rows of a published table in tests/fixtures/tables, by column heading; empty cells are empty texts. */
export function fixtureTable(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path.resolve(__dirname, "../fixtures/tables", file), "utf8");
  const [head = [], ...rows] = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  return rows.map((row) => Object.fromEntries(head.map((name, k) => [name, row[k] ?? ""])));
}
