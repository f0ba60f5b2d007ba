import { describe, expect, it } from "@jest/globals";
import { zipSync } from "fflate";
import fc from "fast-check";
import { BookError } from "../../../../src/hosts/xlsx/errors";
import { bookParts, readBytes, sheetXml } from "./package-kit";

const PARTS = bookParts({
  sheets: [
    {
      name: "Blad1",
      xml: sheetXml(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1.5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>å&amp;</t></is></c><c t="b"><v>1</v></c></row>',
      ),
    },
  ],
  shared: "<si><t>ett</t></si><si><r><t>två</t></r></si>",
  styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
});
const NAMES = Object.keys(PARTS);
const STORED = zipSync(PARTS, { level: 0 });

/** Some bytes replaced, taken out or put in, often by bytes that mean something to XML. */
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.nat(6),
    insert: fc.uint8Array({ maxLength: 3 }).map(Array.from<number>),
    markup: fc.constantFrom("", "<", ">", '"', "</", "<!--", "<row", "<c>", "&", "]]>", "/"),
  }),
  { minLength: 1, maxLength: 4 },
);

function edited(
  bytes: Uint8Array,
  list: typeof edits extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array {
  const copy = Array.from(bytes);
  for (const { at, remove, insert, markup } of list) {
    const added = markup === "" ? insert : Array.from(new TextEncoder().encode(markup));
    copy.splice(at % (copy.length + 1), remove, ...added);
  }
  return Uint8Array.from(copy);
}

async function expectReadOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    expect((await readBytes(bytes)).sheets).toHaveLength(1);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    expect(error.reason).not.toBe("empty-file");
  }
}

describe("a damaged workbook is read or refused by name", () => {
  it("with bytes changed anywhere in the file", async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        await expectReadOrRefused(edited(STORED, list));
      }),
      { numRuns: 600 },
    );
  });

  it("with bytes changed inside a part", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), edits, async (name, list) => {
        const part = edited(PARTS[name] ?? new Uint8Array(), list);
        await expectReadOrRefused(zipSync({ ...PARTS, [name]: part }, { level: 0 }));
      }),
      { numRuns: 1500 },
    );
  });
});
