import { describe, expect, it } from "@jest/globals";
import { encodeLike } from "../../../../../src/hosts/xlsx/write/package/encode";
import { relativeTarget } from "../../../../../src/hosts/xlsx/write/package/relationships";
import { appendInside, spliceText } from "../../../../../src/hosts/xlsx/write/package/splice";
import { decodeXml } from "../../../../../src/hosts/xlsx/xml/decode";
import { parseXmlText } from "../../../../../src/hosts/xlsx/xml/tree";
import { applied, edited, smallBook } from "../apply-kit";
import { partsOf, partText } from "../../../../support/xlsx/parts";

describe("splicing", () => {
  it("changes several places at once and keeps the order of insertions", () => {
    const splices = [
      { start: 4, end: 6, text: "X" },
      { start: 1, end: 1, text: "a" },
      { start: 1, end: 1, text: "b" },
    ];
    expect(spliceText("0123456", splices)).toBe("0ab123X6");
  });

  it.each([
    ["<a><b/></a>", "<a><b/><c/></a>"],
    ["<a/>", "<a><c/></a>"],
    ['<p:a xmlns:p="u" x="/" />', '<p:a xmlns:p="u" x="/" ><c/></p:a>'],
  ])("appends inside %s", (before, after) => {
    const { text, root } = parseXmlText(before, "part");
    expect(spliceText(text, [appendInside(text, root, "<c/>")])).toBe(after);
  });
});

describe("encoding", () => {
  it.each(["utf-8", "utf-16le", "utf-16be"])("keeps %s and its byte order mark", (encoding) => {
    const units = Array.from("\uFEFF<a/>", (one) => one.charCodeAt(0));
    const bytes = units.flatMap((unit) =>
      encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    );
    const before =
      encoding === "utf-8" ? new TextEncoder().encode("\uFEFF<a/>") : Uint8Array.from(bytes);
    expect(encodeLike("<a/>", before)).toEqual(before);
    expect(decodeXml(encodeLike("<å/>", before), "part")).toBe("<å/>");
  });
});

describe("parts with prefixes", () => {
  it("get elements that say their namespace", async () => {
    const prefixed = edited(smallBook(), (parts) => ({
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "")
        .replace(/<(\/?)(?=[a-z])/g, "<$1x:")
        .replace("xmlns=", "xmlns:x="),
    }));
    const once = await applied(prefixed);
    expect(partText(partsOf(once), "xl/workbook.xml")).toContain(
      '<sheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Månadsserier"',
    );
    expect(Buffer.compare(await applied(once), once)).toBe(0);
  });
});

describe("targets", () => {
  it.each([
    ["xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "../charts/chart1.xml"],
    ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
    ["workbook.xml", "a/b.xml", "a/b.xml"],
    ["a/b/c.xml", "d.xml", "../../d.xml"],
  ])("from %s to %s", (source, target, path) => {
    expect(relativeTarget(source, target)).toBe(path);
  });
});
