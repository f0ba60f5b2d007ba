import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { decodeText } from "../../../src/hosts/text/decode";
import { readText } from "../../../src/hosts/text/read-text";
import { numberOf } from "../../../src/core/model/datum";
import { isoMonth } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { fixtureTable } from "../../support/fixture-table";

const MONTHS = "Jan Feb Mars April Maj Juni Juli Aug Sept Okt Nov Dec".split(" ");

function page(name: string): string {
  return decodeText(readFileSync(path.resolve(__dirname, `../../fixtures/pastes/${name}.txt`)));
}

/** The numbers of a published table, by title and month. */
function published(file: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const row of fixtureTable(file)) {
    for (const [at, name] of MONTHS.entries()) {
      const text = row[name] ?? "";
      const key = `${row["Mått"] ?? ""} ${row["År"] ?? ""}-${String(at + 1).padStart(2, "0")}`;
      if (/^\d+$/.test(text)) values.set(key, Number(text));
    }
  }
  return values;
}

function pasted(text: string): ReadonlyMap<string, number> {
  const { series } = readFacts(readText(text, "Export"));
  return new Map(
    series.flatMap(({ title, points }) =>
      [...points].flatMap(([month, datum]) => {
        const value = numberOf(datum);
        return value === null ? [] : [[`${title} ${isoMonth(month)}`, value] as const];
      }),
    ),
  );
}

describe.each([
  ["January, tabs between the cells", "linkoping-2020-01"],
  ["March, cells run together as a PDF gives them", "linkoping-2020-03"],
])("Linköping's follow-up of %s, pasted as text", (_, name) => {
  const text = page(name);
  const table = published(`${name}-manadsserier.tsv`);

  it("gives every number of the published table, and no other", () => {
    expect(table.size).toBeGreaterThan(60);
    expect(pasted(text)).toEqual(table);
  });

  it("gives the same with every cell on a line of its own", () => {
    const lines = fixtureTable(`${name}-manadsserier.tsv`).map((row) =>
      Object.entries(row)
        .filter(([, cell]) => cell !== "")
        .map(([, cell]) => cell),
    );
    expect(pasted([...MONTHS, ...lines.flat()].join("\n"))).toEqual(table);
  });
});

describe("notes of a pasted page", () => {
  const { series } = readFacts(readText(page("linkoping-2020-03"), "Export"));
  const cost = series.find(({ id }) => id === "temporary-housing-cost");

  it("keep the target and the reporting lag, and leave the page's sentences out", () => {
    expect(cost?.target?.amount).toBe(600_000);
    expect(cost?.lag).toBe(1);
    expect(series.flatMap(({ notes }) => notes).join(" ")).not.toContain("anvisningar");
  });
});
