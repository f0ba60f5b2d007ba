import { SaxesParser } from "saxes";
import { BookError } from "../errors";

export type XmlParser = SaxesParser<{ xmlns: true; position: boolean }>;

/** A namespace-aware parser that throws a BookError at the first fault and at any DTD (they can expand without end). */
export function makeXmlParser(part: string): XmlParser {
  const parser = new SaxesParser({ xmlns: true as const, position: true });
  parser.on("error", (cause) => {
    throw new BookError("malformed-xml", { part }, { cause });
  });
  parser.on("doctype", () => {
    throw new BookError("forbidden-dtd", { part });
  });
  return parser;
}
