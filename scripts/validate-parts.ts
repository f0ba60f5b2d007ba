/**
 * Validates the parts of a refreshed workbook that Tertial writes, or adds to, against the schemas of ISO/IEC 29500-4
 * (transitional) and 29500-2, with xmllint (libxml2-utils):
 *
 *     npx tsx scripts/validate-parts.ts BOOK.xlsx SCHEMA_DIR
 *
 * Prints one line a part; exit 1 when one is invalid. Where the schemas come from: docs/decisions/0003-schemas.md.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { ownedParts } from "../tests/support/xlsx/owned-parts";

const [bookPath, schemaFolder] = process.argv.slice(2);
if (bookPath === undefined || schemaFolder === undefined) {
  process.stderr.write("Usage: validate-parts.ts BOOK.xlsx SCHEMA_DIR\n");
  process.exit(2);
}

const parts = unzipSync(readFileSync(bookPath));
const folder = mkdtempSync(path.join(tmpdir(), "tertial-parts-"));
try {
  const faults = ownedParts(parts).map(({ part, schema }) => validate(part, schema));
  const count = faults.filter((fault) => fault !== null).length;
  process.stdout.write(`${faults.length} parts, ${count} invalid\n`);
  process.exitCode = count === 0 && faults.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Null when valid, else what xmllint says. */
function validate(part: string, schema: string): string | null {
  const file = path.join(folder, part.replaceAll("/", "_"));
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  writeFileSync(file, strToU8(withoutIgnorable(withoutSpaceAttribute(xml))));
  const fault = lint(file, path.join(schemaFolder ?? "", schema));
  process.stdout.write(fault === null ? `valid    ${part}\n` : `INVALID  ${part}\n${fault}\n`);
  return fault;
}

function lint(file: string, schema: string): string | null {
  try {
    execFileSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], { stdio: "pipe" });
    return null;
  } catch (cause) {
    const { stderr } = cause as { stderr?: Buffer }; // how Node reports a command that failed
    if (stderr === undefined) throw cause;
    return stderr.toString();
  }
}

/** The prose of the standard allows xml:space on text (18.4.12), Excel writes it, the schema leaves it out. */
function withoutSpaceAttribute(xml: string): string {
  return xml.replaceAll('<t xml:space="preserve">', "<t>");
}

/** Attributes of other programs, such as x14ac:dyDescent, which a reader of the standard may ignore (29500-3). */
function withoutIgnorable(xml: string): string {
  const [declaration = "", list = ""] = /\s[\w.-]+:Ignorable="([^"]*)"/.exec(xml) ?? [];
  return list
    .split(" ")
    .filter((prefix) => prefix !== "")
    .reduce(
      (text, prefix) => text.replace(new RegExp(`\\s${prefix}:[\\w.-]+="[^"]*"`, "g"), ""),
      xml.replace(declaration, ""),
    );
}
