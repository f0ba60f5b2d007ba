import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "../../../src/hosts/excel");

/** The files of the Excel host with their texts. */
export function productSources(): readonly (readonly [file: string, text: string])[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file, readFileSync(path.join(FOLDER, file), "utf8")]);
}
