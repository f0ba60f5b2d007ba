import { type HostObject, isHostObject } from "../classes/class-model";
import { ExcelRefusal, NotModelled } from "./errors";
import { callMethod, modelOf, readProperty } from "./members";
import { type ArgumentInfo, type ObjectPath, PathType, type Request } from "./message";
import { rangeOf } from "./range-of";
import type { Session } from "./session";

/** The objects of one request by path id; null is a null object. A path is walked once, at its first use. */
export type Resolved = Map<number, HostObject | null>;

export function resolve(
  session: Session,
  request: Request,
  resolved: Resolved,
  pathId: number,
): HostObject | null {
  const known = resolved.get(pathId);
  if (known !== undefined) return known;
  const path = request.ObjectPaths[String(pathId)];
  if (!path) throw new ExcelRefusal("InvalidObjectPath", `no path ${pathId}`);
  const object = walk(session, request, resolved, path);
  resolved.set(pathId, object);
  return object;
}

/** Arguments as the model takes them: objects in place of the path ids that stand for them. */
export function resolveArguments(
  session: Session,
  request: Request,
  resolved: Resolved,
  info: ArgumentInfo,
): readonly unknown[] {
  return info.Arguments.map((value, index) => {
    const pathId = info.ReferencedObjectPathIds[index];
    if (pathId === undefined || pathId === 0) return value;
    if (typeof pathId !== "number") throw new NotModelled("an array of objects as argument");
    const object = resolve(session, request, resolved, pathId);
    if (!object) throw new ExcelRefusal("InvalidArgument", "a null object as argument");
    return object;
  });
}

function walk(
  session: Session,
  request: Request,
  resolved: Resolved,
  path: ObjectPath,
): HostObject | null {
  if (path.ObjectPathType === PathType.workbook) {
    return { className: "Workbook", self: session.book };
  }
  if (path.ObjectPathType === PathType.reference) return kept(session, path.Name);
  const parent = resolve(session, request, resolved, path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  const found =
    path.ObjectPathType === PathType.property
      ? readProperty(session, parent, path.Name)
      : callMethod(
          session,
          parent,
          path.ObjectPathType === PathType.indexer ? "getItem" : path.Name,
          resolveArguments(session, request, resolved, path.ArgumentInfo),
        );
  if (found !== null && !isHostObject(found)) {
    throw new ExcelRefusal("InvalidObjectPath", `${parent.className}.${path.Name} is no object`);
  }
  return found;
}

function kept(session: Session, referenceId: string): HostObject {
  const range = session.book.references.get(referenceId);
  if (!range || !session.book.sheets.includes(range.sheet)) {
    throw new ExcelRefusal("InvalidReference", `range ${referenceId} is gone`);
  }
  return { className: "Range", self: range };
}

/** What the client library learns about an object when it meets it: how to name it in later requests. */
export function identity(session: Session, object: HostObject): Readonly<Record<string, unknown>> {
  const id = modelOf(session, object).idOf;
  const found: Record<string, unknown> = {};
  if (id) found[id.property] = id.read(object.self);
  if (object.className === "Range") {
    const { reference } = rangeOf(object);
    if (reference !== null) found._ReferenceId = reference;
  }
  return found;
}
