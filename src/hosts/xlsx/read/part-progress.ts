import { WorkCancelledError, type HostWork } from "../../host";
import type { ZipEntry } from "../zip/entry";
import type { OnBytes } from "./stream-scan";

/** Reports unpacked bytes over several parts read one after the other, and stops when the work is cancelled. */
export interface PartProgress {
  readonly partReader: (entry: ZipEntry, sheet: string) => OnBytes;
}

export function makePartProgress(entries: readonly ZipEntry[], work: HostWork): PartProgress {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  return {
    partReader: ({ size }, sheet) => {
      const base = before;
      before += size;
      return (read) => {
        if (work.signal?.aborted === true) throw new WorkCancelledError();
        work.onProgress?.({ stage: "read", sheet, done: base + read, total });
      };
    },
  };
}
