/** What went over the seam so far. */
export interface Counters {
  /** Requests of the product; those by which the client library lets go of ranges are `cleanups`. */
  syncs: number;
  cleanups: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  /** Write actions by the name of the sheet they went to; those of the workbook itself under "". */
  readonly writes: Record<string, number>;
  /** How often each member was used for writing, such as `ChartCollection.add`. */
  readonly actions: Record<string, number>;
}

export function createCounters(): Counters {
  return {
    syncs: 0,
    cleanups: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
    writes: {},
    actions: {},
  };
}

export function countWrite(counters: Counters, sheet: string, member: string): void {
  counters.writes[sheet] = (counters.writes[sheet] ?? 0) + 1;
  counters.actions[member] = (counters.actions[member] ?? 0) + 1;
}
