import { isSupported, type SupportedSets } from "./api-set";
import type { ApiSet, ClassDeclaration, DeclarationModel, MethodDeclaration } from "./model";
import type { PropertyDeclaration } from "./model";

export type Member =
  | { readonly kind: "property"; readonly name: string; readonly property: PropertyDeclaration }
  | {
      readonly kind: "method";
      readonly name: string;
      readonly overloads: readonly MethodDeclaration[];
    };

/** Names on the wire that differ from the declared ones in more than their case. */
const WIRE_NAMES: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "showgridlines",
  "Worksheet.headings": "showheadings",
};

/** Finds members by the name they carry on the wire. */
export interface Lookup {
  readonly declarations: DeclarationModel;
  readonly sets: SupportedSets;
  member(className: string, wireName: string): Member | undefined;
  /** The requirement set that stands in the way, or null when the member may be used. */
  missingSet(className: string, apiSet: ApiSet): ApiSet;
}

export function createLookup(declarations: DeclarationModel, sets: SupportedSets): Lookup {
  const indexes = new Map<string, Map<string, Member>>();
  const indexOf = (className: string): Map<string, Member> => {
    const known = indexes.get(className);
    if (known) return known;
    const declaration = declarations.classes[className];
    const index = declaration ? indexMembers(declaration) : new Map<string, Member>();
    indexes.set(className, index);
    return index;
  };
  return {
    declarations,
    sets,
    member: (className, wireName) => {
      const name = wireName.toLowerCase();
      return indexOf(className).get(WIRE_NAMES[`${className}.${name}`] ?? name);
    },
    missingSet: (className, apiSet) => {
      const needed = [declarations.classes[className]?.apiSet ?? null, apiSet];
      return needed.find((set) => set && !isSupported(sets, set.name, set.version)) ?? null;
    },
  };
}

function indexMembers(declaration: ClassDeclaration): Map<string, Member> {
  const index = new Map<string, Member>();
  for (const [name, property] of Object.entries(declaration.properties)) {
    index.set(name.toLowerCase(), { kind: "property", name, property });
  }
  for (const [name, overloads] of Object.entries(declaration.methods)) {
    index.set(name.toLowerCase(), { kind: "method", name, overloads });
  }
  return index;
}
