import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { HostError } from "../../../src/hosts/host-error";
import { readText } from "../../../src/hosts/text/read-text";
import { readFacts } from "../../../src/ingest/facts";
import { compareSeries } from "../../../src/report/import/compare";
import { ImportError } from "../../../src/report/import/errors";
import { importExport } from "../../../src/report/import/import-export";
import type { TestCell } from "../../ingest/grid-of";
import { memoryHost } from "./memory-host";

const EXPORT = "Månad;Hushåll\n2020-01;101\n2020-02;102\n2020-03;103";

async function refusal(
  rows: readonly (readonly TestCell[])[] | null,
  text = EXPORT,
  sheet = "Data",
): Promise<string> {
  const host = memoryHost(rows);
  const done = importExport(host, readText(text, "Export"), {
    sheet,
    language: "sv",
    clock: () => 0,
  });
  const reason = await done.then(
    () => "none",
    (error: unknown) => /no import: (\S+)/.exec(String(error))?.[1] ?? String(error),
  );
  expect(host.writes).toEqual([]);
  return reason;
}

describe("an import is refused, and nothing written,", () => {
  it.each([
    ["an export without months", null, "Namn;Antal\nA;1\nB;2", "Data", "export-empty"],
    ["a name no sheet can have", null, EXPORT, "Data: 2020", "bad-sheet-name"],
    ["Excel's own name", null, EXPORT, "Historik", "bad-sheet-name"],
    [
      "a sheet of something else",
      [
        ["Konto", "Budget"],
        ["Skola", 12],
      ],
      EXPORT,
      "Data",
      "no-data-sheet",
    ],
    [
      "cells under the table that are taken",
      [
        ["Månad", "Hushåll"],
        ["2019-11", 1],
        ["2019-12", 2],
        ["2020-01", 101],
        ["Summa", 104],
      ],
      EXPORT,
      "Data",
      "no-room",
    ],
  ])("for %s", async (_, rows, text, sheet, reason) => {
    expect(await refusal(rows, text, sheet)).toBe(reason);
  });
});

it("an import refuses a series that the sheet counts in something else", () => {
  const { series } = readFacts(readText(EXPORT, "Export"));
  const inDays = series.map((one) => ({ ...one, unit: "days" as const }));
  expect(() => compareSeries(inDays, series)).toThrow(
    expect.objectContaining({
      refusal: "other-unit",
      args: { series: "Hushåll", wanted: "days", given: "count" },
    }),
  );
});

describe("whatever is pasted", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "Jan",
      "Feb",
      "Mars",
      "2019",
      "2020",
      "2020-01",
      "2020-02",
      "2020-03",
      "Hushåll",
      "Kostnad, kr",
      "X2",
      "..",
      "1 234",
      "12,5",
      "",
    ),
    fc.string({ maxLength: 8 }),
  );
  const table = fc
    .tuple(
      fc.constantFrom("\t", ";", ",", " ", "\n"),
      fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 }),
    )
    .map(([separator, rows]) => rows.map((row) => row.join(separator)).join("\n"));
  const sheets = fc.constantFrom<readonly (readonly TestCell[])[] | null>(
    null,
    [
      ["Månad", "Hushåll"],
      ["2019-11", 1],
      ["2019-12", 2],
      ["2020-01", 101],
    ],
    [
      ["Hushåll", "Jan", "Feb", "Mars"],
      [2019, 1, 2, 3],
      [2020, 4],
    ],
  );

  it("there is a result or one clear refusal", async () => {
    await fc.assert(
      fc.asyncProperty(table, sheets, async (text, rows) => {
        const host = memoryHost(rows);
        try {
          const source = readText(text, "Export");
          const outcome = await importExport(host, source, {
            sheet: "Data",
            language: "sv",
            clock: () => 0,
          });
          expect(outcome.imported.sheet).toBe("Data");
        } catch (error) {
          expect(error instanceof ImportError || error instanceof HostError).toBe(true);
          expect(host.writes).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
