import { describe, expect, it } from "@jest/globals";
import { decodeText } from "../../../../../src/hosts/text/decode";
import { readText } from "../../../../../src/hosts/text/read-text";
import { openXlsx } from "../../../../../src/hosts/xlsx/host";
import { importExport } from "../../../../../src/report/import/import-export";
import type { ImportOutcome } from "../../../../../src/report/import/outcome";
import { CellKind, kindAt, numberAt } from "../../../../../src/ingest/grid";
import { sheetOf, workbookOf } from "../../../../ingest/grid-of";
import { smallParts, withChange, zipParts, type Parts } from "../../../../support/small-workbook";
import { partsOf, partText } from "../../../../support/xlsx/parts";

/** The small workbook's series ends in August 2020 with 87; July was 88. */
const EXPORT =
  "Mått;Månad;Värde\nPågående hushåll;2020-07;90\nPågående hushåll;2020-08;87\nPågående hushåll;2020-09;86";
const NEXT_YEAR =
  "Mått;Månad;Värde\nPågående hushåll;2020-12;85\nPågående hushåll;2021-01;84\nPågående hushåll;2021-02;83";
const SHEET = "xl/worksheets/sheet1.xml";

async function written(
  parts: Parts,
  text = EXPORT,
  sheet = "Månad",
): Promise<{ bytes: Uint8Array; outcome: ImportOutcome }> {
  const host = await openXlsx(zipParts(parts));
  const options = { sheet, language: "sv", clock: () => 0 } as const;
  const outcome = await importExport(host, readText(text, "Export"), options);
  return { bytes: host.save(), outcome };
}

const row4 = /<row r="4"[^>]*>.*?<\/row>/;

describe("values written into a data sheet of a file", () => {
  it("change their cells and nothing else of the sheet", async () => {
    const parts = smallParts();
    const { bytes } = await written(parts);
    const before = parts[SHEET] ?? "";
    const after = partText(partsOf(bytes), SHEET);
    // July stands in H, September in J.
    const expected = before
      .replace('<c r="H4"><v>88</v></c>', '<c r="H4"><v>90</v></c>')
      .replace(/(<c r="I4"><v>87<\/v><\/c>)/, '$1<c r="J4"><v>86</v></c>');
    expect(expected).not.toBe(before);
    expect(after).toBe(expected);
  });

  it("leave every other part as it was, but for the wish to compute anew", async () => {
    const parts = smallParts();
    const after = partsOf((await written(parts)).bytes);
    for (const name of Object.keys(parts)) {
      if (name !== SHEET && name !== "xl/workbook.xml")
        expect(partText(after, name)).toBe(parts[name]);
    }
    const workbook = (parts["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '</sheets><calcPr fullCalcOnLoad="1"/>',
    );
    expect(partText(after, "xl/workbook.xml")).toBe(workbook);
  });

  it("keep the look of their cells, and new rows take that of the last one", async () => {
    const styled = withChange(
      smallParts(),
      SHEET,
      '<row r="4">',
      '<row r="4" s="7" customFormat="1" ht="20" customHeight="1" spans="1:9">',
    );
    const parts = withChange(styled, SHEET, '<c r="H4"><v>88', '<c r="H4" s="5"><v>88');
    expect(partText(partsOf((await written(parts)).bytes), SHEET)).toContain(
      '<c r="H4" s="5"><v>90</v></c>',
    );
    const labelled = withChange(parts, SHEET, '<c r="A4">', '<c r="A4" s="3">');
    const sheet = partText(partsOf((await written(labelled, NEXT_YEAR)).bytes), SHEET);
    expect(sheet).toContain('<row r="4" s="7" customFormat="1" ht="20" customHeight="1">');
    expect(sheet).toContain(
      '<row r="5" s="7" customFormat="1" ht="20" customHeight="1"><c r="A5" s="3"><v>2021</v></c><c r="B5"><v>84</v></c><c r="C5"><v>83</v></c></row></sheetData>',
    );
  });

  it("are put into rows whose cells carry no references", async () => {
    const parts = smallParts();
    const bare = (parts[SHEET] ?? "").replace(row4, (row) => row.replace(/ r="[A-M]4"/g, ""));
    const { bytes } = await written({ ...parts, [SHEET]: bare });
    expect(row4.exec(partText(partsOf(bytes), SHEET))?.[0]).toContain(
      '<c r="I4"><v>87</v></c><c r="J4"><v>86</v></c></row>',
    );
  });

  it("grow the sheet's extent", async () => {
    const parts = withChange(
      smallParts(),
      SHEET,
      "<sheetData>",
      '<dimension ref="A1:M4"/><sheetData>',
    );
    const sheet = partText(partsOf((await written(parts, NEXT_YEAR)).bytes), SHEET);
    expect(sheet).toContain('<dimension ref="A1:M5"/>');
  });
});

describe("nothing is written", () => {
  it.each([
    [
      "over a formula",
      '<c r="H4"><v>88</v></c>',
      '<c r="H4"><f>80+8</f><v>88</v></c>',
      { reason: "data-locked", args: { sheet: "Månad", cell: "H4", by: "formula" } },
    ],
    [
      "into a merged cell",
      "</sheetData>",
      '</sheetData><mergeCells count="1"><mergeCell ref="I4:J5"/></mergeCells>',
      { reason: "data-locked", args: { sheet: "Månad", cell: "J4", by: "merge" } },
    ],
    [
      "on a protected sheet",
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1"/>',
      { reason: "sheet-protected" },
    ],
    [
      "among comments in the markup",
      "<sheetData>",
      "<sheetData><!-- -->",
      { reason: "unusual-part" },
    ],
  ])("%s", async (_, found, by, error) => {
    const parts = withChange(smallParts(), SHEET, found, by);
    await expect(written(parts)).rejects.toMatchObject(error);
  });
});

describe("a new data sheet", () => {
  it("keeps the dates of an export dates", async () => {
    // 43 831 is 1 January 2020.
    const rows = [1, 2, 3].map((one) => [{ date: 43_831 }, `H${one}`, "Ensam", 4000 + one]);
    const source = workbookOf(sheetOf([["Månad", "Hushåll", "Typ", "Belopp"], ...rows]));
    const host = await openXlsx(zipParts(smallParts()));
    await importExport(host, source, { sheet: "Fall", language: "sv", clock: () => 0 });
    const { sheets } = await (await openXlsx(host.save())).read({});
    const grid = sheets.at(-1)?.grid;
    expect(grid && [kindAt(grid, 1, 0), numberAt(grid, 1, 0), kindAt(grid, 1, 3)]).toEqual([
      CellKind.date,
      43_831,
      CellKind.number,
    ]);
  });

  it("stands last, and a later export goes on in it", async () => {
    const first = await written(smallParts(), EXPORT, "LinQ");
    expect(first.outcome.sheets).toEqual([
      { key: null, name: "LinQ", action: "created", reason: null },
    ]);
    const host = await openXlsx(first.bytes);
    const options = { sheet: "LinQ", language: "sv", clock: () => 0 } as const;
    const { imported } = await importExport(host, readText(NEXT_YEAR, "Export"), options);
    expect(imported.series.map(({ added, revised }) => [added.length, revised.length])).toEqual([
      [3, 0],
    ]);
    const { sheets } = await (await openXlsx(host.save())).read({});
    expect(sheets.map(({ name }) => name)).toEqual(["Månad", "LinQ"]);
  });

  it("is the same text whatever wrote the export", async () => {
    const bytes = Uint8Array.from(EXPORT, (one) => one.charCodeAt(0));
    const { bytes: book } = await written(smallParts(), decodeText(bytes), "LinQ");
    expect(Buffer.compare(book, (await written(smallParts(), EXPORT, "LinQ")).bytes)).toBe(0);
  });
});
