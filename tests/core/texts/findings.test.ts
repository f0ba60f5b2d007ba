import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../../src/core/texts/texts";

const args = {
  label: "Bistånd",
  column: "Avvikelse",
  published: 21405,
  expected: -21405.5,
  cause: "lost-sign",
};

describe("the sentences of findings", () => {
  it("say what, where and why, with the numbers of the language", () => {
    expect(textsFor("sv").findings["row-deviation"](args)).toBe(
      "Avvikelsen stämmer inte med radens belopp. På raden ”Bistånd”, kolumnen ”Avvikelse”, står 21\u00a0405 men tabellens övriga tal ger −21\u00a0405,5. Det ser ut som ett tappat minustecken.",
    );
    expect(textsFor("en").findings["row-deviation"](args)).toBe(
      "The deviation disagrees with its row. In row “Bistånd”, column “Avvikelse”, the sheet says 21,405 but the table's other numbers give −21,405.5. A minus sign seems to be lost.",
    );
  });

  it.each(["sv", "en"] as const)("exist for every code and end as sentences (%s)", (language) => {
    for (const write of Object.values(textsFor(language).findings)) {
      expect(write({})).toMatch(/^.{20,}\.$/u);
    }
  });
});
