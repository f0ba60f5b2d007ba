import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { fullBook } from "../support/full-book";
import { fixture, refreshed } from "../support/refreshed";

const BOOKS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["the August sample", () => fixture("samples/linkoping-2020.xlsx")],
  ["the March sample", () => fixture("samples/linkoping-2020-mars.xlsx")],
  ["a workbook with every sheet", fullBook],
];

/** What is told of every figure. */
const COLUMNS = ["formula", "unit", "sign", "undefined when", "example", "source"];

/** Units that say whose unit it is. */
const SYMBOLIC = ["series", "table", "plan", "source", "figure"];

interface Entry {
  /** The section it stands in. */
  readonly section: string;
  /** `` `ytd` ``, `(the month)`. */
  readonly figures: readonly string[];
  readonly cells: ReadonlyMap<string, string>;
}

/** The rows of the tables of docs/figures.md. */
function entriesIn(text: string): readonly Entry[] {
  return text.split("\n## ").flatMap((section) => {
    let heads: readonly string[] = [];
    return section.split("\n").flatMap((line) => {
      if (!line.startsWith("|")) {
        heads = [];
        return [];
      }
      const cells = line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()); // prettier-ignore
      if (cells.every((cell) => /^:?-+:?$/.test(cell))) return [];
      if (heads.length === 0) {
        heads = cells;
        return [];
      }
      const named = new Map(heads.map((head, at) => [head, cells[at] ?? ""] as const));
      return [{ section, figures: (cells[0] ?? "").split(", "), cells: named }];
    });
  });
}

const ENTRIES = entriesIn(readFileSync(join(__dirname, "../../docs/figures.md"), "utf8"));

/** What an entry leaves out. */
function gapsOf({ cells }: Entry): readonly string[] {
  return COLUMNS.filter((column) => /^[-–—.]*$/.test(cells.get(column) ?? ""));
}

/** Entries of a figure in the sections that speak of ids of its family: `statement.` or `staffing`. */
function entriesOf({ family, figure }: ReturnType<typeof kindOf>): readonly Entry[] {
  const named = new RegExp(`\`${family}[.\`]`);
  return ENTRIES.filter(({ section, figures }) => named.test(section) && figures.includes(figure));
}

/**
 * `forecast.change` of `forecast.change/2020-08/Nämnden`. A month of a series is called by the series alone, and payments
 * out and in have one entry with their sum.
 */
function kindOf(id: string): { readonly family: string; readonly figure: string } {
  const parts = (id.split("/")[0] ?? "").split(".");
  const family = parts[0] ?? "";
  const isMonth = family === "series" && parts.length === 2;
  return {
    family,
    figure: isMonth ? "(the month)" : `\`${(parts.at(-1) ?? "").replace(/-(?:out|in)$/, "")}\``,
  };
}

describe("docs/figures.md", () => {
  it("tells formula, unit, sign, when it is undefined, an example and its source of every figure", () => {
    const gaps = ENTRIES.flatMap((entry) =>
      gapsOf(entry).map((column) => `${entry.figures.join(", ")}: ${column}`),
    );
    expect(gaps).toEqual([]);
    expect(ENTRIES.length).toBeGreaterThan(90);
  });

  it("would be found to lack a column, and a cell of one", () => {
    const table = (...rows: readonly string[]): string => `# x\n\n## y\n\n${rows.join("\n")}\n`;
    const rule = "| --- | --- | --- | --- | --- | --- | --- |";
    const full = "| figure | formula | unit | sign | undefined when | example | source |";
    const [dash] = entriesIn(table(full, rule, "| `a` | b | kr | + | never | – | March |"));
    expect(dash && gapsOf(dash)).toEqual(["example"]);
    const [short] = entriesIn(table("| figure | formula |", "| --- | --- |", "| `a` | b |"));
    expect(short && gapsOf(short)).toEqual(COLUMNS.slice(1));
  });

  it.each(BOOKS)("has an entry, with its unit, for every figure of %s", async (_, book) => {
    const { outcome } = await refreshed(await book());
    const wrong = new Set<string>();
    const kinds = new Set<string>();
    for (const { id, unit } of outcome.figures()) {
      const kind = kindOf(id);
      const units = entriesOf(kind).map(({ cells }) => cells.get("unit") ?? "");
      kinds.add(`${kind.family} ${kind.figure}`);
      if (!units.some((told) => told === unit || SYMBOLIC.includes(told)))
        wrong.add(`${kind.family} ${kind.figure}: ${unit}, not ${units.join(", ")}`);
    }
    expect([...wrong]).toEqual([]);
    expect(kinds.size).toBeGreaterThan(20);
  });
});
