import { describe, expect, it } from "@jest/globals";
import { WorkCancelledError, type Progress } from "../../../../src/hosts/host";
import { openPackage } from "../../../../src/hosts/xlsx/opc/package";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/workbook";
import { readWorkbookPart } from "../../../../src/hosts/xlsx/read/workbook-part";
import { bookBytes, readBytes, sheetXml, type BookSpec } from "./package-kit";

const XML = sheetXml("<row><c><v>1</v></c></row>");

describe("a workbook", () => {
  it("has its sheets in the order of the tabs, chart sheets apart", async () => {
    const workbook = await readBytes(
      bookBytes({
        sheets: [
          { name: "Zon", xml: XML },
          { name: "Diagram", xml: "", kind: "chartsheet" },
          { name: "A &amp; B", xml: XML, attributes: 'state="hidden"' },
          { name: "Dold", xml: XML, attributes: 'state="veryHidden"' },
          { name: "Dialog", xml: "", kind: "dialogsheet" },
        ],
      }),
    );
    expect(workbook.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["Zon", true],
      ["A & B", false],
      ["Dold", false],
    ]);
    expect(workbook.otherSheetNames).toEqual(["Diagram", "Dialog"]);
  });

  it("knows our sheets and ranges by their hidden names", async () => {
    const names: readonly (readonly [string, string])[] = [
      ["_Tertial.summary", "'Min ''egen'' sida'!$A$1"],
      ["_Tertial.monthly", "#REF!"],
      ["_Tertial.statement", "#REF!$A$1"],
      ["_Tertial.checks", "Borttaget!$A$1"],
      ["_Tertial.summary.comments", "'Min ''egen'' sida'!$F$3:$F$20"],
      ["_Tertial.two.areas", "Data!$A$1,Data!$C$1"],
      ["_Tertial.columns", "data!$B:$C"],
      ["_Tertial.rows", "Data!$2:$3"],
      ["Annat", "Data!$A$1"],
    ];
    const list = names.map(
      ([name, text]) => `<definedName name="${name}" hidden="1">${text}</definedName>`,
    );
    const local = '<definedName name="_Tertial.history" localSheetId="0">Data!$A$1</definedName>';
    const workbook = await readBytes(
      bookBytes({
        sheets: [
          { name: "Min 'egen' sida", xml: XML },
          { name: "Data", xml: XML },
        ],
        after: `<definedNames>${list.join("")}${local}</definedNames>`,
      }),
    );
    expect(workbook.sheets.map(({ ownedKey }) => ownedKey)).toEqual(["summary", null]);
    const own = { sheet: "Min 'egen' sida" };
    expect(workbook.ownedRanges).toEqual([
      { ...own, name: "_Tertial.summary", top: 0, left: 0, bottom: 0, right: 0 },
      { ...own, name: "_Tertial.summary.comments", top: 2, left: 5, bottom: 19, right: 5 },
      { sheet: "Data", name: "_Tertial.columns", top: 0, left: 1, bottom: 1_048_575, right: 2 },
      { sheet: "Data", name: "_Tertial.rows", top: 1, left: 0, bottom: 2, right: 16_383 },
    ]);
  });

  it("says when its structure is locked", async () => {
    const read = async (before: string): Promise<boolean> => {
      const book = await openPackage(bookBytes({ sheets: [{ name: "Blad1", xml: XML }], before }));
      return (await readWorkbookPart(book)).isStructureLocked;
    };
    expect(await read('<workbookProtection lockStructure="1"/>')).toBe(true);
    expect(await read('<workbookProtection lockWindows="1"/>')).toBe(false);
    expect(await read("")).toBe(false);
  });
});

describe("reading", () => {
  const spec: BookSpec = {
    sheets: ["Ett", "Två"].map((name) => ({ name, xml: XML })),
    shared: "<si><t>a</t></si>",
  };

  it("tells how many of all bytes it has read", async () => {
    const seen: Progress[] = [];
    await readWorkbook(await openPackage(bookBytes(spec)), {
      onProgress: (step) => seen.push(step),
    });
    const total = seen[0]?.total ?? 0;
    expect(seen.map(({ sheet }) => sheet)).toEqual(["", "Ett", "Två"]);
    expect(seen.map(({ done }) => done)).toEqual([
      total - 2 * XML.length,
      total - XML.length,
      total,
    ]);
  });

  it("stops when it is cancelled", async () => {
    const signal = { aborted: false };
    const seen: string[] = [];
    const read = readWorkbook(await openPackage(bookBytes(spec)), {
      signal,
      onProgress: ({ sheet }) => {
        seen.push(sheet);
        signal.aborted = sheet === "Ett";
      },
    });
    await expect(read).rejects.toBeInstanceOf(WorkCancelledError);
    expect(seen).toEqual(["", "Ett"]);
  });
});
