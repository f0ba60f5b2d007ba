/**
 * What no reader of a workbook can do without: inflates every part once and looks at every byte once.
 *
 *     node inflate.mjs BOOK.xlsx
 *
 * Prints the number of tags. Works for books with a plain central directory, such as generate.ts writes.
 */
import { readFileSync } from "node:fs";
import { createInflateRaw } from "node:zlib";

const file = readFileSync(process.argv[2]);
const end = file.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
let record = file.readUInt32LE(end + 16);
let tags = 0;
for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
  const header = file.readUInt32LE(record + 42);
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  const stream = createInflateRaw({ chunkSize: 512 * 1024 });
  stream.end(file.subarray(start, start + file.readUInt32LE(record + 20)));
  for await (const chunk of stream) {
    // for-of takes a third longer.
    // eslint-disable-next-line @typescript-eslint/prefer-for-of
    for (let at = 0; at < chunk.length; at += 1) if (chunk[at] === 0x3c) tags += 1;
  }
  const fields = [28, 30, 32].map((at) => file.readUInt16LE(record + at));
  record += 46 + fields[0] + fields[1] + fields[2];
}
process.stdout.write(`${tags} tags\n`);
