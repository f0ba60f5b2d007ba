import { describe, expect, it } from "@jest/globals";
import { isPersonalNumber } from "../../../src/core/calc/personal-number";

// 8112189876: products 16 1 2 2 2 8 18 8 14 6 → digits 1+6+1+2+2+2+8+1+8+8+1+4+6 = 50. Skatteverket's own example.
describe("a personal identity number", () => {
  it.each([
    "8112189876",
    "811218-9876",
    "811218+9876",
    "198112189876",
    "19811218-9876",
    "811218\u20139876",
    " 811218-9876 ",
  ])("is %s", (text) => {
    expect(isPersonalNumber(text)).toBe(true);
  });

  // 7010632391: products 14 0 2 0 12 3 4 3 18 1 → 1+4+0+2+0+1+2+3+4+3+1+8+1 = 30; born on the 3rd, 63 − 60.
  it("may be a coordination number", () => {
    expect(isPersonalNumber("701063-2391")).toBe(true);
  });

  it.each([
    ["a wrong check digit", "811218-9875"],
    ["a month that does not exist", "811318-9876"],
    ["30 February", "810230-9876"],
    ["no day", "811200-9876"],
    ["a century that nobody was born in", "178112189876"],
    ["a company's number, whose third digit is 2 or more", "556036-0793"],
    ["nine digits", "811218987"],
    ["words", "811218-987X"],
    ["nothing", ""],
  ])("is not one with %s", (_, text) => {
    expect(isPersonalNumber(text)).toBe(false);
  });
});
