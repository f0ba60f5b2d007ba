import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../src/core/texts/texts";

const FOLDER = path.resolve(__dirname, "../../src/taskpane");
const PAGE = readFileSync(path.join(FOLDER, "taskpane.html"), "utf8").replace(/\s+/g, " ");
const POLICY = /http-equiv="Content-Security-Policy" content=" (.*?) "/.exec(PAGE)?.[1] ?? "";

describe("the page before the code runs", () => {
  it("says what the catalogue says, where older browsers can read it", () => {
    const { starting, late } = textsFor("sv").pane.start;
    expect(PAGE).toContain(`<p>${starting}</p>`);
    expect(PAGE).toContain(`<p class="late"> ${late} </p>`);
  });
});

describe("the Content-Security-Policy", () => {
  it("lets in the page's own files and Microsoft's library, and nothing else", () => {
    const rules = POLICY.split(";").map((rule) => rule.trim());
    // The hash is that of nothing: of style elements that are made empty and filled by the code.
    expect(rules.filter(Boolean)).toEqual([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("leaves no place for code or style in the page itself", () => {
    expect(PAGE).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/);
  });
});
