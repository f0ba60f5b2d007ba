import { describe, expect, it } from "@jest/globals";
import { CellKind, kindAt, textAt } from "../../../src/ingest/grid";
import { readText } from "../../../src/hosts/text/read-text";
import { importExport } from "../../../src/report/import/import-export";
import type { ImportOutcome } from "../../../src/report/import/outcome";
import type { TestCell } from "../../ingest/grid-of";
import { memoryHost, type MemoryHost } from "./memory-host";

const HEAD = "Månad;Hushåll;Typ;Belopp";

/** Rows of single cases: month, household, type, amount. */
function cases(...rows: readonly string[]): string {
  return [HEAD, ...rows].join("\n");
}

const JANUARY = ["2020-01;H1;Familj;8000", "2020-01;H2;Ensam;4000,50", "2020-01;H3;Ensam;4100"];
const FEBRUARY = ["2020-02;H1;Familj;8100", "2020-02;H2;Ensam;4000", "2020-02;H4;Ensam;3900"];
const MARCH = ["2020-03;H1;Familj;8200", "2020-03;H4;Ensam;3950"];

async function paste(host: MemoryHost, text: string): Promise<ImportOutcome> {
  const options = { sheet: "Ärenden", language: "sv", clock: () => 0 } as const;
  return importExport(host, readText(text, "Export"), options);
}

describe("an export of single cases", () => {
  it("goes row by row into a new sheet, with its amounts as numbers", async () => {
    const host = memoryHost(null);
    const { imported, recognised } = await paste(host, cases(...JANUARY, ...FEBRUARY));
    expect(host.rows().slice(0, 3)).toEqual([
      ["Månad", "Hushåll", "Typ", "Belopp"],
      ["2020-01", "H1", "Familj", 8000],
      ["2020-01", "H2", "Ensam", 4000.5],
    ]);
    expect(imported.series[0]?.added.map(({ value }) => value)).toEqual([3, 3]);
    expect(recognised.map(({ kind, range }) => [kind, range.sheet])).toEqual([
      ["case-export", "Ärenden"],
    ]);
  });

  it("adds new months below and puts the same months in place of the old rows", async () => {
    const host = memoryHost(null, "Ärenden");
    await paste(host, cases(...JANUARY, ...FEBRUARY));
    const late = "2020-02;H5;Ensam;1000";
    const { imported } = await paste(host, cases(...FEBRUARY, late, ...MARCH));
    const months = host
      .rows()
      .slice(1)
      .map(([month]) => month);
    expect(months).toEqual([
      ...Array<TestCell>(3).fill("2020-01"),
      ...Array<TestCell>(4).fill("2020-02"),
      "2020-03",
      "2020-03",
    ]);
    const [rows] = imported.series;
    expect([
      rows?.added.map(({ value }) => value),
      rows?.revised.map(({ from, value }) => [from, value]),
    ]).toEqual([[2], [[3, 4]]]);
  });

  it("clears the rows that are left when a month has become shorter", async () => {
    const host = memoryHost(null, "Ärenden");
    await paste(host, cases(...JANUARY, ...FEBRUARY));
    await paste(host, cases(...FEBRUARY.slice(0, 2), "2020-03;H9;Ensam;1"));
    await paste(
      host,
      cases("2020-02;H1;Familj;8100", "2020-02;H2;Ensam;4000", "2020-02;H4;Ensam;1"),
    );
    const write = host.writes.at(-1);
    expect(write && kindAt(write.grid, 0, 0)).toBe(CellKind.text);
    expect(write && textAt(write.grid, 0, 1)).not.toBe("");
    const filled = host.rows().filter(([month]) => month !== "" && month !== undefined);
    // Heading, three rows of January, three of February, one of March.
    expect(filled.length).toBe(8);
  });

  it("that the sheet has already changes nothing, and says what the export lacks", async () => {
    const host = memoryHost(null, "Ärenden");
    await paste(host, cases(...JANUARY, ...FEBRUARY, ...MARCH));
    const writes = host.writes.length;
    const { imported, sheets } = await paste(host, cases(...JANUARY, ...MARCH));
    expect(host.writes.length).toBe(writes);
    expect(sheets[0]?.action).toBe("unchanged");
    expect(imported.series[0]?.missing.length).toBe(1);
  });

  it.each([
    [
      "personal numbers, which are named by their column only",
      cases(
        "2020-01;811228-9874;Familj;1",
        "2020-01;670919-9530;Ensam;2",
        "2020-01;640823-3234;Ensam;3",
      ),
      { refusal: "personal-numbers", args: { column: "Hushåll" } },
    ],
    [
      "a column the sheet lacks",
      "Månad;Hushåll;Orsak;Belopp\n2020-01;H1;A;1\n2020-01;H2;B;2\n2020-01;H3;B;3",
      { refusal: "other-columns" },
    ],
    [
      "monthly series",
      "Månad;Kostnad\n2020-01;1\n2020-02;2\n2020-03;3",
      { refusal: "no-data-sheet" },
    ],
  ])("is not mixed with %s", async (_, text, error) => {
    const host = memoryHost(null, "Ärenden");
    await paste(host, cases(...JANUARY, ...FEBRUARY));
    const writes = host.writes.length;
    await expect(paste(host, text)).rejects.toMatchObject(error);
    expect(host.writes.length).toBe(writes);
  });
});
