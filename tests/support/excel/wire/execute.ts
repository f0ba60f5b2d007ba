import type { HostObject } from "../classes/class-model";
import { nextId } from "../state/book";
import { refuseSize } from "../state/write";
import { callMethod, writeProperty } from "./members";
import { ExcelRefusal, NotModelled } from "./errors";
import { type Action, ActionType, type ActionResult, type Request, type Response } from "./message";
import { query } from "./query";
import { rangeOf } from "./range-of";
import { identity, resolve, resolveArguments, type Resolved } from "./resolve";
import type { Session } from "./session";

/** A failure that is made to happen before the action of this index, or after the last. */
export interface PlannedFailure {
  readonly beforeAction: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Does the actions of a request one after the other, as Excel does: the first that fails ends the batch, and what was
 * done before it stays done.
 */
export function execute(session: Session, request: Request, failure?: PlannedFailure): Response {
  const resolved: Resolved = new Map();
  const results: ActionResult[] = [];
  const last = request.Actions.length - 1;
  try {
    for (const [index, action] of request.Actions.entries()) {
      if (failure?.beforeAction === index) {
        return failed(results, index, failure.code, failure.message, "");
      }
      try {
        results.push({ ActionId: action.Id, Value: perform(session, request, resolved, action) });
      } catch (error) {
        return refusal(session, results, index, locate(request, resolved, action), error);
      }
    }
    if (failure && failure.beforeAction > last) {
      return failed(results, last, failure.code, failure.message, "");
    }
    return { Results: results, Error: null };
  } finally {
    session.book.calculationSuspended = false;
  }
}

function perform(session: Session, request: Request, resolved: Resolved, action: Action): unknown {
  const object = resolve(session, request, resolved, action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && identity(session, object);
    case ActionType.query:
      return object && query(session, object, action.QueryInfo ?? {});
    case ActionType.setProperty: {
      const [value] = resolveArguments(session, request, resolved, action.ArgumentInfo);
      if (!object) throw new ExcelRefusal("InvalidObjectPath", `${action.Name} of a null object`);
      writeProperty(session, object, action.Name, value);
      return null;
    }
    case ActionType.method: {
      if (action.Name.startsWith("_")) return internal(session, object, action);
      if (!object) throw new ExcelRefusal("InvalidObjectPath", `${action.Name} of a null object`);
      const values = resolveArguments(session, request, resolved, action.ArgumentInfo);
      return callMethod(session, object, action.Name, values);
    }
    default:
      throw new NotModelled(`actions of type ${String(action.ActionType)}`);
  }
}

/** Calls by which the client library keeps its own house. */
function internal(session: Session, object: HostObject | null, action: Action): unknown {
  const { book } = session;
  const [first, second] = action.ArgumentInfo.Arguments;
  switch (action.Name) {
    case "_KeepReference": {
      if (object?.className !== "Range") return null;
      const range = rangeOf(object);
      range.reference ??= nextId(book);
      book.references.set(range.reference, range);
      return null;
    }
    case "_RemoveReference":
      book.references.delete(String(first));
      return null;
    case "_ValidateArraySize": {
      if (object?.className !== "Range") return null;
      const { area } = rangeOf(object);
      if (area.rows !== first || area.columns !== second) refuseSize(area);
      return null;
    }
    default:
      throw new NotModelled(`the internal call ${action.Name}`);
  }
}

/** Such as `Range.Values`; for an action that only names an object, how it was to be found. */
function locate(request: Request, resolved: Resolved, action: Action): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  const isFinding = !resolved.has(action.ObjectPathId);
  const owner = resolved.get((isFinding ? path?.ParentObjectPathId : path?.Id) ?? 0);
  const member = isFinding && path ? path.Name : action.Name;
  return `${owner?.className ?? "Workbook"}.${member === "" ? "GetItem" : member}`;
}

function refusal(
  session: Session,
  results: readonly ActionResult[],
  index: number,
  location: string,
  error: unknown,
): Response {
  if (error instanceof ExcelRefusal) {
    return failed(results, index, error.code, error.message, location);
  }
  if (!(error instanceof NotModelled)) throw error;
  session.notModelled.push(error.message);
  return failed(results, index, "NotModelled", error.message, location);
}

function failed(
  results: readonly ActionResult[],
  index: number,
  code: string,
  message: string,
  location: string,
): Response {
  const error = { Code: code, Message: message, Location: location, ActionIndex: index };
  return { Results: results, Error: { ...error, HttpStatusCode: 400 } };
}
