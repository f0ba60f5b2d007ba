import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../src/core/texts/texts";

const FILE = path.resolve(__dirname, "../../src/web/index.html");
const PAGE = readFileSync(FILE, "utf8").replace(/\s+/g, " ");
const POLICY = /http-equiv="Content-Security-Policy" content=" (.*?) "/.exec(PAGE)?.[1] ?? "";

describe("the page without Excel, before its code runs", () => {
  it("says that it starts as the catalogue says it", () => {
    expect(PAGE).toContain(`<p>${textsFor("sv").pane.start.starting}</p>`);
  });

  it("lets in its own files and nothing else, and sends nothing elsewhere", () => {
    const rules = POLICY.split(";").map((rule) => rule.trim());
    expect(rules.filter(Boolean)).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      // Made by the page from its own script, so that this policy holds there too.
      "worker-src blob:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      // Charts that are copied, drawn by the page itself.
      "img-src 'self' blob:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(PAGE).not.toMatch(/https?:|<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/);
  });
});
