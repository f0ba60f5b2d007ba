import { describe, expect, it } from "@jest/globals";
import { resolveNames } from "../../src/plan/names";
import { textsFor } from "../../src/core/texts/texts";

const standard = textsFor("sv").sheets.words.sheetNames;

describe("resolveNames", () => {
  it("takes the standard names in a workbook without sheets of ours", () => {
    const { names, findings } = resolveNames([{ name: "LinQ månad", ownedKey: null }], standard);
    expect(names).toEqual(standard);
    expect(findings).toEqual([]);
  });

  it("keeps the name that the user has given a sheet of ours", () => {
    const { names } = resolveNames([{ name: "Nämndens siffror", ownedKey: "summary" }], standard);
    expect(names.summary).toBe("Nämndens siffror");
    expect(names.monthly).toBe("Månadsserier");
  });

  it("leaves a user's sheet alone and says which name it took, whatever the case", () => {
    const { names, findings } = resolveNames(
      [{ name: "SAMMANFATTNING", ownedKey: null }],
      standard,
    );
    expect(names.summary).toBe("Sammanfattning (Tertial)");
    expect(findings).toMatchObject([
      {
        code: "name-taken",
        severity: "info",
        args: { name: "Sammanfattning", used: "Sammanfattning (Tertial)" },
      },
    ]);
  });

  it("says the same at the next refresh, when the sheet is there", () => {
    const foreign = { name: "Sammanfattning", ownedKey: null };
    const first = resolveNames([foreign], standard);
    const second = resolveNames(
      [foreign, { name: first.names.summary, ownedKey: "summary" }],
      standard,
    );
    expect(second).toEqual(first);
  });

  it("counts on when the free name is taken too", () => {
    const taken = ["Kontroller", "Kontroller (Tertial)"].map((name) => ({ name, ownedKey: null }));
    expect(resolveNames(taken, standard).names.checks).toBe("Kontroller (Tertial 2)");
  });

  it("does not give a new sheet the name of another of ours that the user has renamed", () => {
    const { names } = resolveNames([{ name: "Kontroller", ownedKey: "settings" }], standard);
    expect(names.settings).toBe("Kontroller");
    expect(names.checks).toBe("Kontroller (Tertial)");
  });

  it("cuts long names to Excel's 31 characters", () => {
    const long = { ...standard, monthly: "Månadsserier för hela förvaltn." };
    const { names } = resolveNames([{ name: long.monthly, ownedKey: null }], long);
    expect(names.monthly).toBe("Månadsserier för hela (Tertial)");
    expect(names.monthly).toHaveLength(31);
  });
});
