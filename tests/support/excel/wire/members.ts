import { argumentsProblem, valueProblem } from "../declarations/check-value";
import type { Member } from "../declarations/lookup";
import type { MethodDeclaration } from "../declarations/model";
import { type ClassModel, type HostObject } from "../classes/class-model";
import { countWrite } from "./counters";
import { ExcelRefusal, NotModelled, refuseArgument } from "./errors";
import { refuseIfProtected } from "./protection";
import type { Session } from "./session";

/** Reads a property by its name on the wire. */
export function readProperty(session: Session, object: HostObject, wireName: string): unknown {
  const member = declaredMember(session, object, wireName);
  if (member.kind !== "property") throw apiNotFound(object, wireName, "is a method");
  const read = modelOf(session, object).get[member.name];
  if (!read) throw new NotModelled(`${object.className}.${member.name}`);
  return read(object.self);
}

/** Writes a property: refused unless it is declared, writable and of the declared type. */
export function writeProperty(
  session: Session,
  object: HostObject,
  wireName: string,
  value: unknown,
): void {
  const member = declaredMember(session, object, wireName);
  const place = `${object.className}.${member.name}`;
  if (member.kind !== "property") throw apiNotFound(object, wireName, "is a method");
  if (member.property.readonly) throw new ExcelRefusal("AccessDenied", `${place} is read-only`);
  const problem = valueProblem(session.lookup, member.property.type, value);
  if (problem) refuseArgument(`${place}: ${problem}`);
  const write = modelOf(session, object).set?.[member.name];
  if (!write) throw new NotModelled(`writing ${place}`);
  noteWrite(session, object, member.name);
  write(object.self, value);
}

/** Calls a method; what it gives back is an object, a plain value, or null for a null object. */
export function callMethod(
  session: Session,
  object: HostObject,
  wireName: string,
  values: readonly unknown[],
): unknown {
  const member = declaredMember(session, object, wireName);
  const place = `${object.className}.${member.name}`;
  if (member.kind !== "method") throw apiNotFound(object, wireName, "is a property");
  checkArguments(session, object, member.overloads, place, values);
  // Left-out arguments come as null; the models take them as undefined, as the declarations do.
  const given = values.map((value) => value ?? undefined);
  const model = modelOf(session, object);
  const harmless = model.read?.[member.name] ?? model.view?.[member.name];
  if (harmless) return harmless(object.self, ...given) ?? null;
  const write = model.write?.[member.name];
  if (!write) throw new NotModelled(`${place}()`);
  noteWrite(session, object, member.name);
  return write(object.self, ...given) ?? null;
}

export function modelOf(session: Session, object: HostObject): ClassModel<unknown> {
  const model = session.models[object.className];
  if (!model) throw new NotModelled(`the class ${object.className}`);
  return model;
}

export function declaredMember(session: Session, object: HostObject, wireName: string): Member {
  const member = session.lookup.member(object.className, wireName);
  if (!member) throw apiNotFound(object, wireName, "is not declared");
  if (member.kind === "property") refuseSet(session, object, member.name, [member.property]);
  else refuseSet(session, object, member.name, member.overloads);
  return member;
}

/** One overload within the supported sets is enough. */
function refuseSet(
  session: Session,
  object: HostObject,
  name: string,
  declarations: readonly Pick<MethodDeclaration, "apiSet">[],
): void {
  const missing = declarations.map(({ apiSet }) =>
    session.lookup.missingSet(object.className, apiSet),
  );
  const [first] = missing;
  if (first && missing.every(Boolean)) {
    throw apiNotFound(object, name, `needs ${first.name} ${first.version}`);
  }
}

function checkArguments(
  session: Session,
  object: HostObject,
  overloads: readonly MethodDeclaration[],
  place: string,
  values: readonly unknown[],
): void {
  const problems = overloads
    .filter(({ apiSet }) => session.lookup.missingSet(object.className, apiSet) === null)
    .map(({ parameters }) => argumentsProblem(session.lookup, parameters, values));
  if (!problems.includes(null)) refuseArgument(`${place}: ${problems.join(" or ")}`);
}

function noteWrite(session: Session, object: HostObject, member: string): void {
  const sheet = modelOf(session, object).sheetOf(object.self);
  refuseIfProtected(session.book, sheet, object, member);
  countWrite(session.counters, sheet?.name ?? "", `${object.className}.${member}`);
}

function apiNotFound(object: HostObject, name: string, why: string): ExcelRefusal {
  return new ExcelRefusal("ApiNotFound", `${object.className}.${name} ${why}`);
}
