import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";
import fc from "fast-check";
import { inflateRawSync } from "node:zlib";
import { deflatePortably } from "../../../../src/hosts/xlsx/zip/deflate";
import { readZip } from "../../../../src/hosts/xlsx/zip/read";
import { inflateEntry } from "../../../../src/hosts/xlsx/zip/inflate";
import { packEntry, writeZip, zipPieces } from "../../../../src/hosts/xlsx/zip/write";

describe("writing archives", () => {
  it("gives back an archive that nothing changed", () => {
    const files: Zippable = {
      "a.xml": [Uint8Array.of(1, 2, 3), { level: 0 }],
      "b/å.xml": new Uint8Array(99),
    };
    const bytes = zipSync(files, { mtime: "2020-02-03" });
    expect(writeZip(readZip(bytes))).toEqual(bytes);
  });

  it("copies neighbours of an archive as one view of its bytes", () => {
    const bytes = zipSync({ "a.xml": new Uint8Array(9), "b.xml": new Uint8Array(8) });
    const [first, second] = readZip(bytes).entries;
    if (first === undefined || second === undefined) throw new Error("An entry was lost.");
    const added = packEntry("c.xml", new Uint8Array(7));
    const together = zipPieces({ entries: [first, second, added] });
    expect(together[0]?.buffer).toBe(bytes.buffer);
    // Both entries; header and content of the new one; the directory.
    expect(together).toHaveLength(4);
    const apart = zipPieces({ entries: [second, added, first] });
    expect(apart).toHaveLength(5);
    expect(Buffer.concat(apart)).toEqual(
      Buffer.from(writeZip({ entries: [second, added, first] })),
    );
  });

  it("packs what another library unpacks", () => {
    const content = fc.dictionary(
      fc.stringMatching(/^[a-zåäö]{1,9}$/),
      fc.uint8Array({ maxLength: 500 }),
      { maxKeys: 5 },
    );
    fc.assert(
      fc.property(content, (files) => {
        const entries = Object.entries(files).map(([name, bytes]) => packEntry(name, bytes));
        const archive = writeZip({ entries });
        expect(unzipSync(archive)).toEqual({ ...files });
        expect(writeZip({ entries })).toEqual(archive);
      }),
    );
  });

  it("packs without Node's zlib what another library unpacks", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(new Uint8Array(inflateRawSync(deflatePortably(bytes)))).toEqual(bytes);
      }),
    );
  });

  it("keeps data descriptors and moves 64-bit offsets", async () => {
    const streamed = asStreamed64(packEntry("gammal.xml", new TextEncoder().encode("<gammal/>")));
    const entries = [packEntry("ny.xml", new TextEncoder().encode("<ny/>")), streamed];
    const [first, second] = readZip(writeZip({ entries })).entries;
    if (second === undefined) throw new Error("The entry was lost.");
    expect(strFromU8(await inflateEntry(second))).toBe("<gammal/>");
    expect(second.descriptor).toEqual(streamed.descriptor);
    expect(second.packed).toEqual(streamed.packed);
    expect(first?.name).toBe("ny.xml");
  });
});

/** An entry as streaming writers store it: sizes after the data, the offset in the ZIP64 extra field. */
function asStreamed64(entry: ReturnType<typeof packEntry>): ReturnType<typeof packEntry> {
  const localHeader = entry.localHeader.slice();
  const local = new DataView(localHeader.buffer);
  local.setUint16(6, 0x808, true);
  for (const at of [14, 18, 22]) local.setUint32(at, 0, true);
  const descriptor = new Uint8Array(16);
  const after = new DataView(descriptor.buffer);
  after.setUint32(0, 0x08074b50, true);
  after.setUint32(4, entry.crc, true);
  after.setUint32(8, entry.packed.length, true);
  after.setUint32(12, entry.size, true);
  const centralRecord = new Uint8Array(entry.centralRecord.length + 12);
  centralRecord.set(entry.centralRecord);
  const central = new DataView(centralRecord.buffer);
  central.setUint16(8, 0x808, true);
  central.setUint16(30, 12, true);
  central.setUint32(42, 0xffffffff, true);
  central.setUint16(entry.centralRecord.length, 1, true);
  central.setUint16(entry.centralRecord.length + 2, 8, true);
  return { ...entry, localHeader, descriptor, centralRecord };
}
