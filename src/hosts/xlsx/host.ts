import type { Host } from "../host";
import { openPackage } from "./opc/package";
import { readWorkbook } from "./read/workbook";
import { applyPlan } from "./write/apply";
import { writeData } from "./write/data/write-data";
import type { ZipArchive } from "./zip/entry";
import { writeZip } from "./zip/write";

/** A workbook file in memory. */
export interface XlsxHost extends Host {
  /** The file as it now stands; the very bytes that were opened while nothing has changed. */
  save(): Uint8Array;
}

/** Opens the bytes of a workbook file. Throws a BookError for what is not a readable, unencrypted .xlsx or .xlsm. */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxHost> {
  let current = bytes;
  let book = await openPackage(bytes);
  const keep = async (archive: ZipArchive): Promise<void> => {
    const isUnchanged =
      archive.entries.length === book.archive.entries.length &&
      archive.entries.every((entry, k) => entry === book.archive.entries[k]);
    if (isUnchanged) return;
    current = writeZip(archive);
    book = await openPackage(current);
  };
  return {
    read: (work) => readWorkbook(book, work),
    apply: async (plan, work) => {
      const { archive, sheets } = await applyPlan(book, plan, work);
      await keep(archive);
      return sheets;
    },
    write: async (data, work) => {
      await keep(await writeData(book, data, work));
    },
    save: () => current,
  };
}
