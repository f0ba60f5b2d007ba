import type { Bag, BagSchema, BagSchemas } from "../state/bag";
import type { SheetState } from "../state/book";
import { colour } from "../state/colour";
import type { ClassModel, HostObject } from "./class-model";

export interface BagSelf {
  readonly sheet: SheetState | null;
  readonly bag: Bag;
}

export function bagObject(sheet: SheetState | null, bag: Bag): HostObject {
  const self: BagSelf = { sheet, bag };
  return { className: bag.className, self };
}

/** A model for each class that only holds properties. */
export function bagModels(schemas: BagSchemas): Record<string, ClassModel<BagSelf>> {
  const models = Object.entries(schemas).map(([name, schema]) => [name, bagModel(schema)] as const);
  return Object.fromEntries(models);
}

export function bagModel(schema: BagSchema | undefined): ClassModel<BagSelf> {
  return { sheetOf: ({ sheet }) => sheet, ...bagMembers(schema, (self: BagSelf) => self) };
}

/** The properties of a schema, for a class that keeps its bag inside a state of its own. */
export function bagMembers<S>(
  schema: BagSchema | undefined,
  bagOf: (self: S) => BagSelf,
): Required<Pick<ClassModel<S>, "get" | "set">> {
  const get: Record<string, (self: S) => unknown> = {};
  const set: Record<string, (self: S, value: unknown) => void> = {};
  for (const name of Object.keys({ ...schema?.props, ...schema?.fixed })) {
    get[name] = (self) => bagOf(self).bag.props[name];
  }
  for (const name of Object.keys(schema?.props ?? {})) {
    set[name] = (self, value) => {
      const isColour = /color$/i.test(name) && typeof value === "string";
      bagOf(self).bag.props[name] = isColour ? colour(value) : value;
    };
  }
  for (const name of Object.keys(schema?.parts ?? {})) {
    get[name] = (self) => {
      const { sheet, bag } = bagOf(self);
      const part = bag.parts[name];
      return part ? bagObject(sheet, part) : null;
    };
  }
  return { get, set };
}
