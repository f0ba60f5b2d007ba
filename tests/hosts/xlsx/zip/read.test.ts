import { describe, expect, it } from "@jest/globals";
import { strFromU8 } from "fflate";
import { crc32, slicingCrc32 } from "../../../../src/hosts/xlsx/zip/crc";
import type { ZipEntry } from "../../../../src/hosts/xlsx/zip/entry";
import { inflateEntry, unpackPortably } from "../../../../src/hosts/xlsx/zip/inflate";
import { readZip } from "../../../../src/hosts/xlsx/zip/read";
import { archive, joined, type EntrySpec } from "./archive-kit";

const TWO: readonly EntrySpec[] = [
  { name: "a.xml", text: "<a/>" },
  { name: "mapp/b.xml", text: "åäö ".repeat(1000) },
];

function entryOf(bytes: Uint8Array): ZipEntry {
  const [entry] = readZip(bytes).entries;
  if (entry === undefined) throw new Error("no entry");
  return entry;
}

/** The archive with another number of entries in its end record. */
function withCount(bytes: Uint8Array, count: number): Uint8Array {
  new DataView(bytes.buffer).setUint16(bytes.length - 12, count, true);
  return bytes;
}

describe("readZip", () => {
  it.each<[string, Uint8Array]>([
    ["deflated", archive(TWO)],
    ["stored", archive(TWO.map((spec) => ({ ...spec, method: 0 })))],
    ["written as a stream", archive(TWO.map((spec) => ({ ...spec, flags: 8 })))],
    [
      "with 64-bit fields",
      archive(
        TWO.map((spec) => ({ ...spec, is64: true })),
        true,
      ),
    ],
  ])("gives the entries of an archive %s", async (_, bytes) => {
    const { entries } = readZip(bytes);
    expect(entries.map(({ name }) => name)).toEqual(["a.xml", "mapp/b.xml"]);
    const texts = await Promise.all(
      entries.map(async (entry) => strFromU8(await inflateEntry(entry))),
    );
    expect(texts).toEqual(TWO.map(({ text }) => text));
  });

  it("covers every byte before the directory, so that an archive can be copied", () => {
    const bytes = archive(TWO.map((spec) => ({ ...spec, flags: 8 })));
    const pieces = readZip(bytes).entries.flatMap((e) => [e.localHeader, e.packed, e.descriptor]);
    const records = readZip(bytes).entries.map(({ centralRecord }) => centralRecord);
    expect(joined([...pieces, ...records])).toEqual(bytes.subarray(0, bytes.length - 22));
  });

  const [a, b] = TWO as [EntrySpec, EntrySpec];
  it.each<[string, string, Uint8Array]>([
    ["an empty file", "empty-file", new Uint8Array()],
    ["text", "not-zip", new TextEncoder().encode("Månad;Utfall\n".repeat(10))],
    ["a file without its end", "truncated", archive(TWO).subarray(0, 100)],
    [
      "a file without its middle",
      "truncated",
      joined([archive(TWO).subarray(0, 30), archive(TWO).subarray(90)]),
    ],
    ["the same name twice", "corrupt-archive", archive([a, { ...b, name: "A.XML" }])],
    [
      "two entries in the same bytes",
      "corrupt-archive",
      archive([a, { ...a, name: "b.xml", localName: "a.xml", sharesBytesOf: 0 }]),
    ],
    ["a name that differs inside", "corrupt-archive", archive([{ ...a, localName: "c.xml" }])],
    ["an encrypted entry", "encrypted", archive([{ ...a, flags: 1 }])],
    ["another compression", "unsupported-compression", archive([{ ...a, method: 12 }])],
    ["a stored entry of two sizes", "corrupt-part", archive([{ ...a, method: 0, size: 99 }])],
    ["a gigabyte out of nothing", "zip-bomb", archive([{ ...a, size: 2 ** 30 }])],
    [
      "many such parts",
      "zip-bomb",
      archive(Array.from({ length: 300 }, (_, k) => ({ name: `${k}`, text: "", size: 2 ** 24 }))),
    ],
    ["thousands of parts", "zip-bomb", withCount(archive(TWO), 20_001)],
  ])("refuses %s: %s", (_, reason, bytes) => {
    expect(() => readZip(bytes)).toThrow(expect.objectContaining({ reason }));
  });
});

describe("inflating", () => {
  const text = "åäö ".repeat(1000);
  it.each<[string, Partial<EntrySpec>]>([
    ["has another CRC", { crc: 1 }],
    ["is longer than declared", { size: 4999 }],
    ["is shorter than declared", { size: 5001 + 2000 }],
  ])("refuses an entry that %s", async (_, lie) => {
    const entry = entryOf(archive([{ name: "a.xml", text, ...lie }]));
    await expect(inflateEntry(entry)).rejects.toMatchObject({
      reason: "corrupt-part",
      args: { part: "a.xml" },
    });
  });

  it("refuses packed bytes that are no deflate stream", async () => {
    const bytes = archive([{ name: "a.xml", text }]);
    bytes.fill(0xff, 36, 44);
    await expect(inflateEntry(entryOf(bytes))).rejects.toMatchObject({ reason: "corrupt-part" });
  });

  it("gives the same without Node", async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of unpackPortably(entryOf(archive([{ name: "a.xml", text }]))))
      pieces.push(piece);
    expect(strFromU8(joined(pieces))).toBe(text);
  });
});

describe("CRC-32", () => {
  it.each([crc32, slicingCrc32])("of 123456789 is cbf43926, at once or in parts (%p)", (crc) => {
    const bytes = new TextEncoder().encode("123456789");
    expect(crc(bytes, 0)).toBe(0xcbf43926);
    for (let cut = 0; cut <= 9; cut++) {
      expect(crc(bytes.subarray(cut), crc(bytes.subarray(0, cut), 0))).toBe(0xcbf43926);
    }
  });
});
