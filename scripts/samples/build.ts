import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { augustBook } from "./august-book";
import { marchBook } from "./march-book";

/** `npm run samples`: writes the two sample workbooks; the same bytes on every run. */
async function main(): Promise<void> {
  const folder = join(__dirname, "../../samples");
  await writeFile(join(folder, "linkoping-2020.xlsx"), await augustBook());
  await writeFile(join(folder, "linkoping-2020-mars.xlsx"), await marchBook());
}

void main();
