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

/** The sections of docs/figures.md that speak of ids of a family: `statement.` or `staffing`. */
function sectionsOf(family: string): readonly string[] {
  const text = readFileSync(join(__dirname, "../../docs/figures.md"), "utf8");
  const named = new RegExp(`\`${family}[.\`]`);
  return text.split("\n## ").filter((section) => named.test(section));
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
  it.each(BOOKS)("has an entry for every figure of %s", async (_, book) => {
    const { outcome } = await refreshed(await book());
    const kinds = new Map(
      outcome.figures().map(({ id }) => {
        const kind = kindOf(id);
        return [`${kind.family} ${kind.figure}`, kind] as const;
      }),
    );
    const missing = [...kinds.values()].filter(
      ({ family, figure }) => !sectionsOf(family).some((text) => text.includes(`\n| ${figure} `)),
    );
    expect(missing).toEqual([]);
    expect(kinds.size).toBeGreaterThan(20);
  });
});
