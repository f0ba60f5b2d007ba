import { type HostObject, isHostObject } from "../classes/class-model";
import { ExcelRefusal, NotModelled } from "./errors";
import { declaredMember, modelOf, readProperty } from "./members";
import type { Action } from "./message";
import { identity } from "./resolve";
import type { Session } from "./session";

type QueryInfo = NonNullable<Action["QueryInfo"]>;
type Answer = Record<string, unknown>;

/** Answers a `load`: the selected properties under their names on the wire. */
export function query(session: Session, object: HostObject, info: QueryInfo): Answer {
  const select = [...(info.Select ?? []), ...(info.Expand ?? [])].flatMap((path) =>
    path.split(",").map((part) => part.trim()),
  );
  const model = modelOf(session, object);
  if (!model.items) return loadProperties(session, object, select);
  const own = select.filter((path) => isOwn(session, object, path));
  const loaded = own.length > 0 ? loadProperties(session, object, own) : {};
  if (select.length > 0 && own.length === select.length) return loaded;
  const ofItems = select
    .filter((path) => !own.includes(path))
    .map((path) => path.replace(/^items\/?/, ""))
    .filter((path) => path !== "");
  const skip = info.Skip ?? 0;
  const items = model.items(object.self).slice(skip, info.Top && skip + info.Top);
  return {
    ...loaded,
    _Items: items.map((item) => loadProperties(session, item, ofItems)),
  };
}

/** A collection's own property, such as `count`; everything else that is loaded on it means its items. */
function isOwn(session: Session, object: HostObject, path: string): boolean {
  return (
    !/^items(?:\/|$)/.test(path) && session.lookup.member(object.className, path) !== undefined
  );
}

function loadProperties(session: Session, object: HostObject, select: readonly string[]): Answer {
  const answer: Answer = { ...identity(session, object) };
  const paths = select.length > 0 ? select : scalars(session, object);
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const member = declaredMember(session, object, first);
    if (member.kind === "method") {
      throw new ExcelRefusal("InvalidArgument", `${object.className}.${first} is a method`);
    }
    const value = readProperty(session, object, first);
    if (!isHostObject(value)) {
      answer[upperFirst(member.name)] = value;
      continue;
    }
    const inner = nested.get(member.name) ?? [];
    if (rest.length > 0) inner.push(rest.join("/"));
    nested.set(member.name, inner);
  }
  for (const [name, inner] of nested) {
    const value = readProperty(session, object, name);
    if (!isHostObject(value)) throw new NotModelled(`${object.className}.${name}`);
    answer[upperFirst(name)] = query(session, value, { Select: inner });
  }
  return answer;
}

/** All plain properties that are modelled and supported: what a load without names brings. */
function scalars(session: Session, object: HostObject): readonly string[] {
  return Object.keys(modelOf(session, object).get).filter((name) => {
    const member = session.lookup.member(object.className, name);
    if (member?.kind !== "property") return false;
    const { type, apiSet } = member.property;
    const isObject = type.kind === "named" && type.name in session.lookup.declarations.classes;
    return !isObject && session.lookup.missingSet(object.className, apiSet) === null;
  });
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
