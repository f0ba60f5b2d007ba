import { describe, expect, it } from "@jest/globals";
import { attribute, childNamed, childrenNamed } from "../../../../src/hosts/xlsx/xml/find";
import { parseXmlText, type XmlElement } from "../../../../src/hosts/xlsx/xml/tree";

const TEXT = `<?xml version="1.0"?>\r\n<!-- <b> --><a xmlns="u" xmlns:p="v">\r\n  <b k="1 &gt; 0" p:k='två'>😀&amp;<c/></b><p:b />text<b\n></b ></a>\n`;

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

describe("the tree of a part", () => {
  const { root, text } = parseXmlText(TEXT, "a.xml");
  const slice = (from: number, to: number): string => text.slice(from, to);

  it("knows where each element stands in the text", () => {
    expect(all(root).map(({ start, end }) => slice(start, end))).toEqual([
      text.slice(text.indexOf("<a "), text.length - 1),
      "<b k=\"1 &gt; 0\" p:k='två'>😀&amp;<c/></b>",
      "<c/>",
      "<p:b />",
      "<b\n></b >",
    ]);
  });

  it("knows where content begins and ends", () => {
    expect(root.children.map((e) => slice(e.contentStart, e.contentEnd))).toEqual([
      "😀&amp;<c/>",
      "",
      "",
    ]);
    expect(root.children.map((e) => slice(e.contentEnd, e.end))).toEqual(["</b>", "", "</b >"]);
    expect(root.children.map((e) => e.isSelfClosing)).toEqual([false, true, false]);
  });

  it("resolves names, entities and namespaces", () => {
    const b = childNamed(root, "b");
    expect(
      b === null ? null : [b.text, attribute(b, "k"), attribute(b, "k", "v"), attribute(b, "x")],
    ).toEqual(["😀&", "1 > 0", "två", null]);
    expect(childrenNamed(root, "b")).toHaveLength(2);
    expect(root.children[1]).toMatchObject({ name: "b", prefix: "p", uri: "v" });
  });

  it.each([
    ["malformed-xml", "<a><b></a>"],
    ["malformed-xml", "<a>&okänd;</a>"],
    ["malformed-xml", "<p:a/>"],
    ["malformed-xml", ""],
    ["forbidden-dtd", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ])("is %s for %p", (reason, xml) => {
    expect(() => parseXmlText(xml, "a.xml")).toThrow(
      expect.objectContaining({ reason, args: { part: "a.xml" } }),
    );
  });
});
