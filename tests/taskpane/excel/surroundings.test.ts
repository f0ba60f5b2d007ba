import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../../src/core/texts/texts";
import { languageMemory, openStorage } from "../../../src/taskpane/language-memory";
import { displayLanguage } from "../../../src/taskpane/display-language";
import { isDarkColour, officeTheme } from "../../../src/taskpane/excel/office-theme";
import { hindrance } from "../../../src/taskpane/excel/requirements";
import { createOffice, supportedSets } from "../../support/excel/client/office";

const SV = textsFor("sv");

describe("the language of Office", () => {
  it.each([
    ["sv-SE", "sv"],
    ["en-US", "en"],
    ["en-GB", "en"],
    ["fi-FI", "sv"],
    ["", "sv"],
  ])("%s: %s", (tag, language) => {
    expect(displayLanguage(tag)).toBe(language);
  });
});

describe("what the pane needs", () => {
  const isSetSupported = (excelApi: string) => {
    const { requirements } = createOffice(supportedSets(excelApi), new Map()).context;
    return (name: string, version?: string) => requirements.isSetSupported(name, version);
  };
  // At run time the enum's members are their own names.
  const host = "Excel" as unknown as Office.HostType.Excel;

  it("is there from ExcelApi 1.13", () => {
    expect(hindrance({ host, isSetSupported: isSetSupported("1.13") }, SV)).toBeNull();
  });

  it("is said to be missing in an older Excel, and outside Excel", () => {
    expect(hindrance({ host, isSetSupported: isSetSupported("1.12") }, SV)).toMatch(/för gammal/);
    expect(hindrance({ host: null, isSetSupported: isSetSupported("1.13") }, SV)).toMatch(
      /^Tertial arbetar i Excel/,
    );
  });

  it("is said to be missing without a shared runtime", () => {
    const noRuntime = (name: string): boolean => name !== "SharedRuntime";
    expect(hindrance({ host, isSetSupported: noRuntime }, SV)).toMatch(/för gammal/);
  });
});

describe("the theme", () => {
  it("is dark where Office's background is", () => {
    // White, the light grey of the ribbon, Dark Gray and Black.
    expect(["#FFFFFF", "#F0F0F0", "#666666", "#262626"].map(isDarkColour)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(isDarkColour("white")).toBeNull();
  });

  it("is the system's where Office says nothing", () => {
    const window = { matchMedia: () => ({ matches: true }) } as unknown as Window; // all that is asked
    expect(officeTheme(() => undefined, window).isDark()).toBe(true);
    expect(officeTheme(() => ({ bodyBackgroundColor: "#FFFFFF" }), window).isDark()).toBe(false);
  });
});

describe("the language that was chosen", () => {
  function storage(): Storage {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    } as unknown as Storage; // the three that are used
  }

  it("is kept, apart for each partition, until it is taken back", () => {
    const own = storage();
    const memory = languageMemory(own, "a");
    memory.save("en");
    expect(memory.load()).toBe("en");
    expect(languageMemory(own, "b").load()).toBeNull();
    memory.save(null);
    expect(memory.load()).toBeNull();
  });

  it("is forgotten where the browser keeps nothing for embedded pages", () => {
    const blocked = {
      get localStorage(): Storage {
        throw new DOMException("denied", "SecurityError");
      },
    };
    const memory = languageMemory(openStorage(blocked), "");
    memory.save("en");
    expect(memory.load()).toBeNull();
  });
});
