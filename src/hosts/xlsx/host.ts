import type { Host } from "../host";
import { openPackage, packageOf } from "./opc/package";
import { readWorkbook } from "./read/workbook";
import { applyPlan } from "./write/apply";
import { writeData } from "./write/data/write-data";
import type { ZipArchive } from "./zip/entry";
import { writeZip, zipPieces } from "./zip/write";

/** A workbook file in memory. */
export interface XlsxHost extends Host {
  /** The file as it now stands; the very bytes that were opened while nothing has changed. */
  save(): Uint8Array;
  /** The same bytes in pieces that follow each other: a large file is written without a second copy of it in memory. */
  saveInPieces(): readonly Uint8Array[];
}

/** Opens the bytes of a workbook file. Throws a BookError for what is not a readable, unencrypted .xlsx or .xlsm. */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxHost> {
  let opened: Uint8Array | null = bytes;
  let book = await openPackage(bytes);
  const keep = async (archive: ZipArchive): Promise<void> => {
    const isUnchanged =
      archive.entries.length === book.archive.entries.length &&
      archive.entries.every((entry, k) => entry === book.archive.entries[k]);
    if (isUnchanged) return;
    book = await packageOf(archive);
    opened = null;
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
    save: () => opened ?? writeZip(book.archive),
    saveInPieces: () => (opened === null ? zipPieces(book.archive) : [opened]),
  };
}
