import type { ExcelErrorCode } from "./errors";

/** A failure that is to happen at one of the next requests. */
export interface Fault {
  /** The request it hits, counted from 1 = the next one. */
  readonly atSync: number;
  /** The error that Excel answers with; or the answer is lost on its way. */
  readonly with: ExcelErrorCode | "lost-answer";
  /** How many actions of the batch are done before; all of them by `"all"`, none when left out. */
  readonly after?: number | "all";
}

/** The faults still to come; `next` is asked once for each request. */
export interface FaultPlan {
  readonly add: (fault: Fault) => void;
  readonly next: () => Fault | undefined;
  /** Forgets faults that never came. */
  readonly clear: () => void;
}

export function createFaultPlan(): FaultPlan {
  let sync = 0;
  let faults: (Fault & { readonly due: number })[] = [];
  return {
    add: (fault) => {
      faults.push({ ...fault, due: sync + fault.atSync });
    },
    next: () => {
      sync += 1;
      const due = faults.find((fault) => fault.due === sync);
      faults = faults.filter((fault) => fault !== due);
      return due;
    },
    clear: () => {
      faults = [];
    },
  };
}
