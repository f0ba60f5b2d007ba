import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { GeneratorValue } from "fast-check";
import { HostError } from "../../../src/hosts/host-error";
import { readText } from "../../../src/hosts/text/read-text";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { readFacts } from "../../../src/ingest/facts";
import { ReportError } from "../../../src/report/errors";
import { prepare } from "../../../src/report/refresh";
import { sheetOf, tableOf, workbookOf } from "../../ingest/grid-of";
import { drawCase } from "../statements/case";
import { drawFrom, type Draw } from "../statements/draw";
import { mutatedBytes, mutatedCells, mutatedText } from "./mutations";

export const FUZZED = ["cells", "generated", "paste", "xml", "bytes"] as const;
export type FuzzedKind = (typeof FUZZED)[number];

const TABLES = join(__dirname, "..", "..", "fixtures", "tables");
const SAMPLE = join(__dirname, "..", "..", "..", "samples", "linkoping-2020-mars.xlsx");
/** Full of charts, pivots, comments and protection. */
const RICH = join(__dirname, "..", "..", "fixtures", "rich", "rich.xlsx");
const names = readdirSync(TABLES).map((file) => file.replace(".tsv", ""));
const [firstName = "", ...otherNames] = names;
const bookAt = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const BOOKS = [bookAt(SAMPLE), bookAt(RICH)] as const;

/** Reads one damaged workbook or paste. Ends with a result or one of our own errors; throws anything else. */
export async function fuzzOnce(g: GeneratorValue, kind: FuzzedKind): Promise<void> {
  const draw = drawFrom(g);
  try {
    await read(g, draw, kind);
  } catch (error) {
    if (!(error instanceof HostError || error instanceof ReportError)) throw error;
  }
}

async function read(g: GeneratorValue, draw: Draw, kind: FuzzedKind): Promise<void> {
  const name = draw.pick([firstName, ...otherNames]);
  switch (kind) {
    case "cells":
      readFacts(
        workbookOf(sheetOf(mutatedCells(draw, tableOf(name, draw.pick(["typed", "text"]))))),
      );
      return;
    case "generated":
      readFacts(workbookOf(sheetOf(mutatedCells(draw, drawCase(g).layout.cells))));
      return;
    case "paste":
      readFacts(
        readText(mutatedText(draw, readFileSync(join(TABLES, `${name}.tsv`), "utf8")), "x"),
      );
      return;
    case "xml":
      return report(withDamagedPart(draw));
    case "bytes":
      return report(mutatedBytes(draw, draw.pick(BOOKS)));
  }
}

function withDamagedPart(draw: Draw): Uint8Array {
  const parts = unzipSync(draw.pick(BOOKS));
  const [first = "", ...more] = Object.keys(parts).filter((part) => /\.(?:xml|rels)$/.test(part));
  const part = draw.pick([first, ...more]);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  return zipSync({ ...parts, [part]: strToU8(mutatedText(draw, text)) }, { level: 0 });
}

/** Everything of a refresh but the writing. */
async function report(bytes: Uint8Array): Promise<void> {
  const host = await openXlsx(bytes);
  await prepare(host, {
    month: null,
    language: "sv",
    today: "2020-04-15",
    clock: () => 0,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}
