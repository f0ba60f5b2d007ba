/**
 * What the declaration file of the Office JavaScript API says, as plain JSON: made by `parse.ts` (Node only), read by
 * everything else, so that the test host can also be bundled for a browser.
 */
export interface DeclarationModel {
  /** Of the package that holds the declaration file. */
  readonly version: string;
  readonly classes: Readonly<Record<string, ClassDeclaration>>;
  readonly interfaces: Readonly<Record<string, InterfaceDeclaration>>;
  readonly enums: Readonly<Record<string, readonly EnumValue[]>>;
  readonly aliases: Readonly<Record<string, TypeModel>>;
}

/** `ExcelApi` and `1.7`; null where the declaration names none: then the set of the class counts. */
export type ApiSet = { readonly name: string; readonly version: string } | null;

export interface ClassDeclaration {
  readonly apiSet: ApiSet;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  readonly methods: Readonly<Record<string, readonly MethodDeclaration[]>>;
}

export interface PropertyDeclaration {
  readonly apiSet: ApiSet;
  readonly type: TypeModel;
  readonly readonly: boolean;
  readonly optional: boolean;
}

/** One overload. */
export interface MethodDeclaration {
  readonly apiSet: ApiSet;
  readonly parameters: readonly ParameterDeclaration[];
  readonly returns: TypeModel;
}

export interface ParameterDeclaration {
  readonly name: string;
  readonly type: TypeModel;
  readonly optional: boolean;
}

export interface InterfaceDeclaration {
  readonly extends: readonly string[];
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
}

export interface EnumValue {
  readonly value: string;
  readonly apiSet: ApiSet;
}

/** `named` is a class, interface, enum or alias of the Excel namespace; `any` also stands for what we cannot judge. */
export type TypeModel =
  | { readonly kind: "any" | "string" | "number" | "boolean" | "void" | "null" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly of: TypeModel }
  | { readonly kind: "union"; readonly of: readonly TypeModel[] }
  | { readonly kind: "object"; readonly properties: Readonly<Record<string, PropertyDeclaration>> }
  | { readonly kind: "named"; readonly name: string };
