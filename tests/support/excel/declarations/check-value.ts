import type { Lookup } from "./lookup";
import type { ParameterDeclaration, PropertyDeclaration, TypeModel } from "./model";
import { isSupported } from "./api-set";

/** An object of the workbook that was passed as an argument, seen from here by its class only. */
export interface Referenced {
  readonly className: string;
}

type Properties = Readonly<Record<string, PropertyDeclaration>>;

/** Says what is wrong with a value that was given for a declared type; null when nothing is. */
export function valueProblem(lookup: Lookup, type: TypeModel, value: unknown): string | null {
  switch (type.kind) {
    case "any":
    case "void":
      return null;
    case "null":
      return value === null ? null : "must be null";
    case "string":
    case "boolean":
      return typeof value === type.kind ? null : `must be a ${type.kind}`;
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? null : "must be a finite number";
    case "literal":
      return value === type.value ? null : `must be ${JSON.stringify(type.value)}`;
    case "array":
      return arrayProblem(lookup, type.of, value);
    case "union":
      return unionProblem(lookup, type.of, value);
    case "object":
      return objectProblem(lookup, type.properties, value);
    case "named":
      return namedProblem(lookup, type.name, value);
  }
}

/** Missing and surplus arguments, and each argument against its type. The wire carries left-out ones as null. */
export function argumentsProblem(
  lookup: Lookup,
  parameters: readonly ParameterDeclaration[],
  values: readonly unknown[],
): string | null {
  if (values.length > parameters.length) return "has too many arguments";
  for (const [index, parameter] of parameters.entries()) {
    const value = values[index];
    if (value === null || value === undefined) {
      if (parameter.optional || parameter.type.kind === "any") continue;
      return `needs the argument ${parameter.name}`;
    }
    const problem = valueProblem(lookup, parameter.type, value);
    if (problem) return `argument ${parameter.name} ${problem}`;
  }
  return null;
}

function arrayProblem(lookup: Lookup, of: TypeModel, value: unknown): string | null {
  if (!Array.isArray(value)) return "must be an array";
  for (const item of value as readonly unknown[]) {
    const problem = valueProblem(lookup, of, item);
    if (problem) return `item ${problem}`;
  }
  return null;
}

function unionProblem(lookup: Lookup, of: readonly TypeModel[], value: unknown): string | null {
  const problems = of.map((option) => valueProblem(lookup, option, value));
  if (problems.includes(null)) return null;
  return `is ${JSON.stringify(value)}, but ${problems.slice(0, 6).join(" or ")}`;
}

function namedProblem(lookup: Lookup, name: string, value: unknown): string | null {
  const { classes, enums, interfaces } = lookup.declarations;
  const values = enums[name];
  if (values) {
    const found = values.find((option) => option.value === value);
    if (!found) return `${JSON.stringify(value)} is not one of Excel.${name}`;
    const set = found.apiSet;
    const usable = !set || isSupported(lookup.sets, set.name, set.version);
    return usable ? null : `Excel.${name} ${found.value} needs ${set.name} ${set.version}`;
  }
  if (classes[name]) {
    return isReferenced(value) && value.className === name ? null : `must be an Excel.${name}`;
  }
  if (interfaces[name]) return objectProblem(lookup, interfaceProperties(lookup, name), value);
  return null;
}

function interfaceProperties(lookup: Lookup, name: string): Properties {
  const declaration = lookup.declarations.interfaces[name];
  if (!declaration) return {};
  const inherited = declaration.extends.map((base) => interfaceProperties(lookup, base));
  return Object.assign({}, ...inherited, declaration.properties) as Properties; // of Properties only
}

function objectProblem(lookup: Lookup, declared: Properties, value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return "must be an object";
  const given = new Map(Object.entries(value));
  for (const [name, item] of given) {
    const property = declared[name];
    if (!property) return `has the undeclared property ${name}`;
    const set = property.apiSet;
    if (set && !isSupported(lookup.sets, set.name, set.version)) {
      return `property ${name} needs ${set.name} ${set.version}`;
    }
    if (item === null && property.optional) continue;
    const problem = valueProblem(lookup, property.type, item);
    if (problem) return `property ${name} ${problem}`;
  }
  const missing = Object.keys(declared).find((key) => !declared[key]?.optional && !given.has(key));
  return missing ? `needs the property ${missing}` : null;
}

function isReferenced(value: unknown): value is Referenced {
  return typeof value === "object" && value !== null && "className" in value;
}
