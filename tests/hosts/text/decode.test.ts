import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodeText } from "../../../src/hosts/text/decode";

const SAMPLE = "Pågående hushåll;2020-01;3 161\r\nKostnad – tkr;2020-01;1,5 €\r\n";

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(2 * at, text.charCodeAt(at), order === "le");
  return bytes;
}

const WINDOWS: Readonly<Record<string, number>> = { "–": 0x96, "€": 0x80 };
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (one) => WINDOWS[one] ?? one.charCodeAt(0));
}

describe("the text of an export file", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(SAMPLE)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${SAMPLE}`)],
    ["UTF-16 LE with a mark", utf16(`\ufeff${SAMPLE}`, "le")],
    ["UTF-16 BE with a mark", utf16(`\ufeff${SAMPLE}`, "be")],
    ["UTF-16 LE without one", utf16(SAMPLE, "le")],
    ["UTF-16 BE without one", utf16(SAMPLE, "be")],
    ["Windows-1252", windows1252(SAMPLE)],
  ])("is read from %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(SAMPLE);
  });

  it("stays UTF-8 when a byte among many letters was damaged", () => {
    const bytes = new TextEncoder().encode("åäö ".repeat(20));
    bytes[0] = 0xff;
    expect(decodeText(bytes).slice(1)).toContain("äö åäö");
  });

  it("comes back from UTF-8 whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
      }),
    );
  });

  it.each([
    ["an empty file", new Uint8Array(0), "empty-file"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0x49), "not-a-text"],
  ])("is refused for %s", (_, bytes, reason) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ reason }));
  });
});
