import type { SheetState } from "../state/book";

/** An object of the workbook as the client library can name it. */
export interface HostObject {
  readonly className: string;
  readonly self: unknown;
}

/**
 * How one Excel class works. Members have their declared names; their arguments and values were checked against the
 * declaration before they come here, which is why the functions may state the types that the declaration gives them.
 */
export interface ClassModel<S> {
  /** The sheet whose write actions a write to the object counts as; null for the workbook's own. */
  sheetOf(self: S): SheetState | null;
  /** The value of the declared `id`, or of the hidden `_Id`, by which the client library finds the object again. */
  readonly idOf?: { readonly property: "Id" | "_Id"; read(self: S): string };
  /** Properties: plain values, or objects for navigation properties. */
  readonly get: Readonly<Record<string, Getter<S>>>;
  readonly set?: Readonly<Record<string, Setter<S>>>;
  /** Methods that change nothing. */
  readonly read?: Readonly<Record<string, Method<S>>>;
  /** Methods that change what would be saved. */
  readonly write?: Readonly<Record<string, Method<S>>>;
  /** Methods that change what the user sees, not what the workbook holds: select, activate. */
  readonly view?: Readonly<Record<string, Method<S>>>;
  /** The members of a collection. */
  items?(self: S): readonly HostObject[];
}

// Declared as methods, whose parameters TypeScript compares both ways: a function that takes what the declaration
// promises can stand here, although the table cannot know it member by member.
type Getter<S> = { read(self: S): unknown }["read"];
type Setter<S> = { write(self: S, value: unknown): void }["write"];
type Method<S> = { call(self: S, ...values: readonly unknown[]): unknown }["call"];

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "self" in value;
}
