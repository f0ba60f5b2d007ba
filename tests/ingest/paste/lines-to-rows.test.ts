import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readText } from "../../../src/hosts/text/read-text";
import { readFacts } from "../../../src/ingest/facts";
import { cleanLines } from "../../../src/ingest/paste/clean";
import { linesToRows } from "../../../src/ingest/paste/lines-to-rows";

const rows = (text: string): readonly (readonly string[])[] => linesToRows(cleanLines(text));

describe("cells on lines of their own", () => {
  it("of a matrix: a row that is not full ends at the next year", () => {
    const text = "Jan\nFeb\nMars\nHushåll\n2019\n12\n13\n14\n2020\n15\n2021\n16";
    expect(rows(text)).toEqual([
      ["", "Jan", "Feb", "Mars"],
      ["Hushåll"],
      ["2019", "12", "13", "14"],
      ["2020", "15"],
      ["2021", "16"],
    ]);
  });

  it("of a matrix of numbers that could be years", () => {
    const text = "Jan\nFeb\nMars\nHushåll\n2019\n2018\n2020\n2021";
    expect(rows(text).at(-1)).toEqual(["2019", "2018", "2020", "2021"]);
  });

  it("of a list, under a title", () => {
    const text =
      "LinQ\nMått\nMånad\nVärde\nHushåll\n2020-01\n3192\nHushåll\n2020-02\n3214\nHushåll\n2020-03\n3239";
    expect(rows(text)).toEqual([
      ["Mått", "Månad", "Värde"],
      ["Hushåll", "2020-01", "3192"],
      ["Hushåll", "2020-02", "3214"],
      ["Hushåll", "2020-03", "3239"],
    ]);
  });
});

describe("a line of a page", () => {
  it("with its label and year before the numbers", () => {
    const text = "Jan Feb Mars Summa\nHushåll alla 2020 1 250 1 300 1 275 3 825";
    expect(rows(text)).toEqual([
      ["", "", "Jan", "Feb", "Mars", "Summa"],
      ["Hushåll alla", "2020", "1 250", "1 300", "1 275", "3 825"],
    ]);
  });

  it("that is a sentence with a year is no row", () => {
    const text = "Jan Feb Mars\n2020 12 13 14\nKostnaderna sjönk under april 2019";
    expect(rows(text)).toEqual([
      ["", "Jan", "Feb", "Mars"],
      ["2020", "12", "13", "14"],
    ]);
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    "Jan",
    "Feb",
    "Mars",
    "April",
    "2019",
    "2020",
    "X2",
    "-",
    "..",
    "12",
    "1 234",
    "8,5",
    "hushåll",
    "\t",
    ";",
    ",",
    "\n",
    " ",
    "¹",
    "<i>",
    "**",
    "577 023628",
  );
  it("is read without a fault, as a table or as nothing", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), (words) => {
        const text = `a${words.join(" ")}`;
        expect(readFacts(readText(text, "Export")).series.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
