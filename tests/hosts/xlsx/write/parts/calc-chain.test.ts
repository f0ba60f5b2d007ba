import { describe, expect, it } from "@jest/globals";
import { packageFaults } from "../../../../support/xlsx/package-faults";
import { partsOf, partText } from "../../../../support/xlsx/parts";
import { applied, changedParts, edited, replaceIn, smallBook } from "../apply-kit";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** As Excel saves it: sheet 1 is the user's, 3 our statement, where C7 holds a sum. */
async function bookWithChain(cells: string): Promise<Uint8Array> {
  return edited(
    await applied(smallBook()),
    (parts) => ({
      ...parts,
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}">${cells}</calcChain>`,
    }),
    replaceIn(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="${TYPES}.calcChain+xml"/></Types>`,
    ),
    replaceIn(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rId90" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  );
}

describe("the calculation chain", () => {
  it("stays while the cells it names on our sheets hold formulas", async () => {
    const book = await bookWithChain(
      '<c r="A1" i="1"/><c r="A2"/><c r="C7" i="3"/><c r="D4" l="1"/>',
    );
    expect(changedParts(book, await applied(book))).toEqual([]);
  });

  it.each([
    ["named with its sheet", '<c r="A1" i="1"/><c r="C99" i="3"/>'],
    ["named after another cell of its sheet", '<c r="C7" i="3"/><c r="C99" s="1"/>'],
  ])("goes when a cell without a formula is %s", async (_, cells) => {
    const parts = partsOf(await applied(await bookWithChain(cells)));
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(partText(parts, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(packageFaults(parts)).toEqual([]);
  });
});
