import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";

const DIST = path.resolve(__dirname, "../../dist");
const PAGES = ["taskpane", "web"].flatMap((folder) =>
  readdirSync(path.join(DIST, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => path.join(folder, file)),
);

/** The value of an attribute of the first element that a pattern finds; quotes that are not needed may be left out. */
function attribute(html: string, element: RegExp, name: string): string {
  const tag = element.exec(html)?.[0] ?? "";
  const [, quoted, bare = ""] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag) ?? [];
  return quoted ?? bare;
}

describe.each(PAGES)("%s, as it is built,", (page) => {
  const html = readFileSync(path.join(DIST, page), "utf8").replace(/\s+/g, " ");

  it("says what it is, in which language, and fits any width", () => {
    expect(html).toMatch(/^<!doctype html>/i);
    expect(attribute(html, /<html[^>]*>/, "lang")).toBe("sv");
    expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]).toMatch(/Tertial/);
    expect(attribute(html, /<meta name="?description[^>]*>/, "content")).toMatch(/\S{3,} \S/);
    const viewport = attribute(html, /<meta name="?viewport[^>]*>/, "content");
    expect(viewport.replace(", ", ",")).toBe("width=device-width,initial-scale=1");
  });

  it("has a Content-Security-Policy without code in strings or pages, and asks no other server for data", () => {
    const policy = attribute(html, /<meta http-equiv="?Content-Security-Policy[^>]*>/, "content");
    const rules = new Map(
      policy.split(";").map((rule) => {
        const [name = "", ...sources] = rule.trim().split(" ");
        return [name, sources];
      }),
    );
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("form-action")).toEqual(["'none'"]);
    expect(["'self'", undefined]).toContain(rules.get("connect-src")?.join(" "));
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\son[a-z]+=/);
  });

  it("has all the files that it names", () => {
    const named = [...html.matchAll(/\s(?:href|src)="?([^"\s>]+)/g)]
      .map(([, address = ""]) => address.replace(/#.*$/, ""))
      .filter((address) => address !== "" && !/^https?:/.test(address));
    const folder = path.dirname(path.join(DIST, page));
    expect(named.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
    expect(named.some((file) => /icon-\d+\.png$/.test(file))).toBe(true);
  });
});

it("the page can be kept as an app: its manifest has a name, a start and icons that are there", () => {
  const folder = path.join(DIST, "web");
  const manifest = JSON.parse(readFileSync(path.join(folder, "app.webmanifest"), "utf8")) as {
    readonly name: string;
    readonly start_url: string;
    readonly icons: readonly { readonly src: string }[];
  };
  expect([manifest.name, manifest.start_url]).toEqual(["Tertial", "./"]);
  expect(manifest.icons.filter(({ src }) => !existsSync(path.join(folder, src)))).toEqual([]);
});
