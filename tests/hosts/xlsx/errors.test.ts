import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../../src/core/texts/texts";
import { BookError } from "../../../src/hosts/xlsx/errors";

describe("the sentence of a refused workbook", () => {
  it.each(["sv", "en"] as const)("says where the fault is (%s)", (language) => {
    const { errors } = textsFor(language);
    const part = new BookError("corrupt-part", { part: "xl/styles.xml" });
    expect(part.sentence(errors)).toContain("xl/styles.xml");
    const cell = new BookError("beyond-limits", { sheet: "Drift", cell: "XFE1" }).sentence(errors);
    expect(cell).toContain("Drift");
    expect(cell).toContain("XFE1");
  });

  it("says in Swedish what is wrong and what to do", () => {
    expect(new BookError("binary-format", {}).sentence(textsFor("sv").errors)).toBe(
      "Filen är en binär arbetsbok (.xlsb). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
    );
  });
});
