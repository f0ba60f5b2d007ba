import { describe, expect, it } from "@jest/globals";
import { readText } from "../../../src/hosts/text/read-text";
import { importExport } from "../../../src/report/import/import-export";
import type { ImportOutcome } from "../../../src/report/import/outcome";
import type { TestCell } from "../../ingest/grid-of";
import { memoryHost } from "./memory-host";

type Rows = readonly (readonly TestCell[])[];

async function imported(
  rows: Rows | null,
  text: string,
): Promise<{ rows: Rows; outcome: ImportOutcome }> {
  const host = memoryHost(rows);
  const options = { sheet: "Data", language: "sv", clock: () => 0 } as const;
  const outcome = await importExport(host, readText(text, "Export"), options);
  return { rows: host.rows(), outcome };
}

/** Households of January (revised from 100 to 101), February (new) and of another year (new). */
const EXPORT = "Mått;Månad;Värde\nHushåll;2019-12;99\nHushåll;2020-01;101\nHushåll;2020-02;102";

describe("a sheet with years down and months across", () => {
  const head = [
    "Jan",
    "Feb",
    "Mars",
    "April",
    "Maj",
    "Juni",
    "Juli",
    "Aug",
    "Sept",
    "Okt",
    "Nov",
    "Dec",
  ];
  const blank = Array<null>(11).fill(null);

  it("gets months in the cells that wait for them", async () => {
    const before = [
      ["Mått", "År", ...head],
      ["Hushåll", 2019, ...blank, 99],
      ["Hushåll", 2020, 100],
    ];
    const { rows, outcome } = await imported(before, EXPORT);
    expect(rows).toEqual([...before.slice(0, 2), ["Hushåll", 2020, 101, 102]]);
    const [series] = outcome.imported.series;
    expect([series?.added.length, series?.revised]).toEqual([
      1,
      [expect.objectContaining({ from: 100, value: 101 })],
    ]);
    expect(outcome.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: "revised-value",
          place: { sheet: "Data", row: 2, column: 2 },
        }),
      ]),
    );
  });

  it("gets a row for a new year, with its label", async () => {
    const before = [
      ["Mått", "År", ...head],
      ["Hushåll", 2019, ...blank, 99],
    ];
    const { rows } = await imported(before, EXPORT);
    expect(rows).toEqual([...before, ["Hushåll", 2020, 101, 102]]);
  });

  it("under titles gets a row at its end, or its title again where another series follows", async () => {
    const one = [[null, ...head], ["Hushåll"], [2019, ...blank, 99]];
    expect((await imported(one, EXPORT)).rows).toEqual([...one, [2020, 101, 102]]);
    const two = [...one, ["Nya ärenden"], [2019, 7, 8]];
    expect((await imported(two, EXPORT)).rows).toEqual([...two, ["Hushåll"], [2020, 101, 102]]);
  });

  it("gets rows for a series it did not have", async () => {
    const before = [
      ["Mått", "År", ...head],
      ["Nya ärenden", 2020, 7, 8],
    ];
    const { rows } = await imported(before, EXPORT);
    expect(rows).toEqual([...before, ["Hushåll", 2019, ...blank, 99], ["Hushåll", 2020, 101, 102]]);
  });

  it("gets columns where its heads name months with years", async () => {
    const before = [
      ["Mått", "2019-11", "2019-12", "2020-01"],
      ["Hushåll", 98, 99, 100],
    ];
    const { rows } = await imported(before, EXPORT);
    expect(rows).toEqual([
      ["Mått", "2019-11", "2019-12", "2020-01", "2020-02"],
      ["Hushåll", 98, 99, 101, 102],
    ]);
  });
});

describe("a sheet with months down", () => {
  it("as a list gets rows with the labels of the last one", async () => {
    const list = [
      ["Mått", "Månad", "Värde", "Enhet"],
      ["Hushåll", "2019-11", 98, "st"],
      ["Hushåll", "2019-12", 99, "st"],
      ["Hushåll", "2020-01", 100, "st"],
    ];
    const { rows } = await imported(list, EXPORT);
    expect(rows).toEqual([
      ...list.slice(0, 3),
      ["Hushåll", "2020-01", 101, "st"],
      ["Hushåll", "2020-02", 102, "st"],
    ]);
  });

  it("with a column for each series gets one row for a month of them all", async () => {
    const before = [
      ["Månad", "Hushåll", "Nya ärenden"],
      ["Nov 2019", 98, 5],
      ["Dec 2019", 99, 6],
      ["Jan 2020", 101, 7],
    ];
    const { rows } = await imported(
      before,
      "Månad;Hushåll;Nya ärenden\n2019-12;99;6\n2020-01;101;7\n2020-02;102;8",
    );
    expect(rows).toEqual([...before, ["Feb 2020", 102, 8]]);
  });

  it("as numbers beside their year goes on so, and leaves remarks to their rows", async () => {
    const before = [
      ["År", "Månad", "Hushåll", "Kommentar"],
      [2019, 11, 98, null],
      [2019, 12, 99, "sent"],
      [2020, 1, 101],
    ];
    const { rows } = await imported(before, EXPORT);
    expect(rows.slice(3)).toEqual([
      [2020, 1, 101],
      [2020, 2, 102],
    ]);
  });

  it("as dates goes on with dates", async () => {
    // 43 770, 43 800 and 43 831 are the first days of November, December 2019 and January 2020; 43 862 of February.
    const days = [43_770, 43_800, 43_831].map((date) => ({ date }));
    const before: Rows = [
      ["Månad", "Hushåll"],
      ...days.map((day, at) => [day, [98, 99, 101][at] ?? 0]),
    ];
    const { rows } = await imported(before, EXPORT);
    expect(rows).toEqual([...before, [{ date: 43_862 }, 102]]);
  });
});

describe("an import", () => {
  it("a second time changes nothing", async () => {
    const { rows } = await imported(null, EXPORT);
    const host = memoryHost(rows);
    await importExport(host, readText(EXPORT, "Export"), {
      sheet: "data",
      language: "sv",
      clock: () => 0,
    });
    expect(host.writes).toEqual([]);
  });

  it("keeps what the export lacks, and says so", async () => {
    const before = [
      ["Månad", "Hushåll", "Nya ärenden"],
      ["2019-12", 99, 5],
      ["2020-01", 101, 6],
      ["2020-02", 102, 7],
      ["2020-03", 103, 8],
    ];
    const { rows, outcome } = await imported(before, EXPORT);
    expect(rows).toEqual(before);
    expect(outcome.imported.series[0]?.missing.length).toBe(1);
    expect(outcome.imported.absent).toEqual(["Nya ärenden"]);
  });

  it("takes amounts in thousands into a sheet in kronor", async () => {
    const before = [
      ["Månad", "Kostnad, kr"],
      ["2019-11", 98_000],
      ["2019-12", 99_000],
      ["2020-01", 100_000],
    ];
    const { rows } = await imported(
      before,
      "Månad;Kostnad, tkr\n2019-12;99\n2020-01;100,5\n2020-02;101",
    );
    expect(rows.slice(3)).toEqual([
      ["2020-01", 100_500],
      ["2020-02", 101_000],
    ]);
  });
});
