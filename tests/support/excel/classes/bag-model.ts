import type { Bag, BagSchema, BagSchemas } from "../state/bag";
import type { SheetState } from "../state/book";
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

export function bagModel(schema: BagSchema): ClassModel<BagSelf> {
  const get: Record<string, (self: BagSelf) => unknown> = {};
  const set: Record<string, (self: BagSelf, value: unknown) => void> = {};
  for (const name of Object.keys(schema.props)) {
    get[name] = ({ bag }) => bag.props[name];
    set[name] = ({ bag }, value) => {
      bag.props[name] = value;
    };
  }
  for (const name of Object.keys(schema.parts ?? {})) {
    get[name] = ({ sheet, bag }) => {
      const part = bag.parts[name];
      return part ? bagObject(sheet, part) : null;
    };
  }
  return { sheetOf: ({ sheet }) => sheet, get, set };
}
