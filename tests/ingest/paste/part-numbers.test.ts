import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { partNumbers } from "../../../src/ingest/paste/part-numbers";
import { partRow } from "../../../src/ingest/paste/part-row";

const FULL = { count: 12, typical: null };

describe("numbers run together in a line", () => {
  it.each([
    ["thousands", "8 823 8 753 8 992", 3, ["8 823", "8 753", "8 992"]],
    ["hundreds of thousands", "577 023 628 813", 2, ["577 023", "628 813"]],
    [
      "millions beside thousands",
      "1 115 042 941 711 1 095 007",
      3,
      ["1 115 042", "941 711", "1 095 007"],
    ],
    ["small counts", "48 62 61", 3, ["48", "62", "61"]],
    ["decimals", "9 274,5 9 311,2", 2, ["9 274,5", "9 311,2"]],
    ["a lost space", "577 023628 813 761 936", 3, ["577 023", "628 813", "761 936"]],
    ["no space at all", "301130012975", 3, ["3011", "3001", "2975"]],
  ])("%s", (_, line, count, parts) => {
    expect(partNumbers(line, { count, typical: null })).toEqual(parts);
  });

  it("of a line that is not full are told by the lines above", () => {
    expect(partNumbers("821 745 765 855", { count: 12, typical: 900_000 })).toEqual([
      "821 745",
      "765 855",
    ]);
    expect(partNumbers("9 274 9 311 9 329", FULL)).toEqual(["9 274", "9 311", "9 329"]);
    expect(partNumbers("3192 3214 3239", FULL)).toEqual(["3192", "3214", "3239"]);
  });

  it("are none where words or leading zeros stand", () => {
    expect(partNumbers("12 hushåll", FULL)).toBeNull();
    expect(partNumbers("007", { count: 1, typical: null })).toBeNull();
  });

  it("come back whatever they are, when they are of one size", () => {
    const row = fc.integer({ min: 2, max: 6 }).chain((digits) =>
      fc.array(fc.integer({ min: 10 ** digits, max: 3 * 10 ** digits }), {
        minLength: 12,
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(row, (values) => {
        const printed = values.map((value) => value.toLocaleString("sv-SE").replace(/\s/g, " "));
        expect(partNumbers(printed.join(" "), FULL)).toEqual(printed);
      }),
    );
  });
});

describe("a line under months", () => {
  it("keeps marks as cells", () => {
    expect(partRow("821 745 765 855 X2", { count: 12, typical: 900_000, hasTotal: false })).toEqual(
      ["821 745", "765 855", "X2"],
    );
  });

  it("is parted so that its total is the sum: 100 + 200 123 + 300 = 200 523", () => {
    // Read by size alone, "100 200 123 300" would be two numbers of six digits.
    const row = partRow("100 200 123 300 200 523", { count: 4, typical: null, hasTotal: true });
    expect(row).toEqual(["100", "200 123", "300", "200 523"]);
  });
});
