import type { Seam, SeamResult } from "../client/client";
import { messageOf } from "./errors";
import { execute, type PlannedFailure } from "./execute";
import type { Fault, FaultPlan } from "./faults";
import { parseRequest, type Request, type Response } from "./message";
import type { Session } from "./session";

/** Excel on the web takes and gives no more than this in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The library's own numbers for what goes wrong outside the workbook (RichApiMessageUtility). */
const HostError = {
  internal: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noPermission: 7000,
} as const;

/** Bits of the request flags (ClientRequestBase). */
const Flag = { write: 1, delayForCellEdit: 64 } as const;

/** The user editing a cell: requests fail meanwhile, or wait when they ask for it. */
export interface CellEditing {
  active: boolean;
  readonly waiting: (() => void)[];
}

/** Stands where Excel would: takes each request of the client library and answers it from the workbook. */
export function createSeam(session: Session, faults: FaultPlan, editing: CellEditing): Seam {
  return (message, callback) => {
    const body = String(message[4]);
    const flags = Number(message[6]);
    const request = parseRequest(body);
    const answer = (): void => {
      callback(handle(session, faults, request, body, flags));
    };
    if (isCleanup(request)) {
      session.counters.cleanups += 1;
      callback(succeeded(JSON.stringify(execute(session, request))));
    } else if (!editing.active) {
      answer();
    } else if ((flags & Flag.delayForCellEdit) !== 0) {
      editing.waiting.push(answer);
    } else {
      session.counters.syncs += 1;
      callback(failed(HostError.cellEditMode, "Excel is in cell-editing mode."));
    }
  };
}

function handle(
  session: Session,
  faults: FaultPlan,
  request: Request,
  body: string,
  flags: number,
): SeamResult {
  const { counters, book } = session;
  const size = byteLength(body);
  counters.syncs += 1;
  counters.requestBytes += size;
  counters.largestRequest = Math.max(counters.largestRequest, size);
  const fault = faults.next();
  if (size > PAYLOAD_LIMIT) {
    return failed(HostError.requestTooLarge, "The request payload size has exceeded the limit.");
  }
  if (book.readOnly && (flags & Flag.write) !== 0) {
    return failed(HostError.noPermission, messageOf("AccessDenied"));
  }
  if (fault?.with === "InvalidOperationInCellEditMode") {
    return failed(HostError.cellEditMode, messageOf(fault.with));
  }
  const response = executeWith(session, request, fault);
  const text = JSON.stringify(response);
  const responseSize = byteLength(text);
  counters.responseBytes += responseSize;
  counters.largestResponse = Math.max(counters.largestResponse, responseSize);
  if (responseSize > PAYLOAD_LIMIT) {
    return failed(HostError.responseTooLarge, "The response payload size has exceeded the limit.");
  }
  if (fault?.with === "lost-answer") return failed(HostError.internal, "The connection was lost.");
  return succeeded(text);
}

function executeWith(session: Session, request: Request, fault: Fault | undefined): Response {
  if (!fault) return execute(session, request);
  const count = request.Actions.length;
  const beforeAction = fault.after === "all" ? count : Math.min(fault.after ?? 0, count);
  const code = fault.with === "lost-answer" ? "GeneralException" : fault.with;
  const failure: PlannedFailure = { beforeAction, code, message: messageOf(code) };
  return execute(session, request, failure);
}

/** After `Excel.run` the client library lets go of the ranges it kept, in a request of its own. */
function isCleanup(request: Request): boolean {
  return (
    request.Actions.every(
      ({ ActionType: type, Name }) => type === 1 || (type === 3 && Name === "_RemoveReference"),
    ) && request.Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function succeeded(body: string): SeamResult {
  return { status: "succeeded", value: { data: [200, [], body] } };
}

function failed(code: number, message: string): SeamResult {
  return { status: "failed", error: { code, message } };
}
