/** Where an operation is done: a sheet of ours and the workbook around it. */
export interface Place {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
}

/** Something to do to a sheet. It only queues, and may be queued again when Excel refused the request. */
export interface Operation {
  readonly run: (place: Place) => void;
  /** About how much it adds to a request. */
  readonly bytes: number;
}

/** An object, a range of it and the change of one property, as they travel. */
const ACTION_BYTES = 600;

export function operation(run: (place: Place) => void, bytes = ACTION_BYTES): Operation {
  return { run, bytes };
}

/** No request shall be larger than 2 MB; estimates may be a little off. */
export const REQUEST_BYTES = 1_600_000;

/** The operations in order, as many in each request as it carries; one request for all but very long sheets. */
export function requests(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const groups: Operation[][] = [[]];
  let room = REQUEST_BYTES;
  for (const one of operations) {
    if (one.bytes > room && room < REQUEST_BYTES) {
      groups.push([]);
      room = REQUEST_BYTES;
    }
    groups.at(-1)?.push(one);
    room -= one.bytes;
  }
  return groups;
}
