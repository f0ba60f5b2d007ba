import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { FINDING_KINDS } from "../../src/core/model/finding-kind";
import { textsFor } from "../../src/core/texts/texts";
import { SHEET_KEYS } from "../../src/plan/model";
import { paneGuide, sheetGuide, type PanePart } from "../../src/taskpane/guide";

const FOLDER = path.resolve(__dirname, "../../docs/handbok");
const PICTURES = path.resolve(__dirname, "../../docs/pictures");
const PAGES = readdirSync(FOLDER).toSorted();
const PARTS: readonly PanePart[] = ["findings", "tables", "sheets", "review", "paste"];
const read = (page: string): string => readFileSync(path.join(FOLDER, page), "utf8");

/** The page that an address of the guide is made of. */
function source(address: string): string {
  return path.basename(address).replace(/\.html$/, ".md");
}

describe("the guide", () => {
  it("has a page for every sheet, with what it shows, named as the sheet is", () => {
    const { sheetNames } = textsFor("sv").sheets.words;
    for (const key of SHEET_KEYS) {
      const [heading] = read(source(sheetGuide(key))).split("\n");
      expect([key, heading]).toEqual([key, `# ${sheetNames[key]}`]);
    }
  });

  it("has a page for every part of the pane", () => {
    expect(PARTS.filter((part) => !PAGES.includes(source(paneGuide(part))))).toEqual([]);
  });

  it("says what to do about every kind of finding, under the heading that Kontroller has for it", () => {
    const { findingKind } = textsFor("sv").sheets.checks;
    const headings = read("kontroller.md").split("\n");
    expect(FINDING_KINDS.filter((kind) => !headings.includes(`## ${findingKind[kind]}`))).toEqual(
      [],
    );
  });

  it("lists all of its pages on the first one, and no link is broken", () => {
    const listed = [...read("index.md").matchAll(/^- \[.+?\]\((.+?\.md)\)/gm)].map(
      ([, page]) => page,
    );
    expect(["index.md", ...listed].toSorted()).toEqual(PAGES);
    const links = PAGES.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link),
    );
    expect(links.filter((link) => !existsSync(path.join(FOLDER, link)))).toEqual([]);
  });

  it("has small pictures, for they are loaded with the page", () => {
    const large = readdirSync(PICTURES).filter(
      (name) => statSync(path.join(PICTURES, name)).size > 80_000,
    );
    expect(large).toEqual([]);
  });
});
