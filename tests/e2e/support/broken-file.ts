import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file that is called a workbook and is none. */
export function brokenFile(): string {
  const place = join(tmpdir(), "trasig.xlsx");
  writeFileSync(place, "ingen arbetsbok");
  return place;
}
