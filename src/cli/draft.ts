import path from "node:path";
import type { Texts } from "./texts";
import { HostError } from "../hosts/host-error";
import { decodeText } from "../hosts/text/decode";
import { readText } from "../hosts/text/read-text";
import type { Draft } from "../report/review/draft";
import { readBook } from "./files";
import { UsageError } from "./usage-error";

/** Reads a draft of a report. Throws UsageError with its name for what is no text. */
export function readDraft(file: string, texts: Texts): Draft {
  const bytes = readBook(file, texts.cli);
  try {
    const text = decodeText(bytes);
    return { text, asSheet: readText(text, path.parse(file).name) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new UsageError(`${file}: ${error.sentence(texts.errors)}`, { cause: error });
  }
}
