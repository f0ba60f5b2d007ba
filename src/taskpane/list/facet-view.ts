import type { Selection } from "./entries";

/** Something that a list can be sorted by, in words. */
export interface FacetView<Facet extends string> {
  readonly facet: Facet;
  readonly label: string;
  /** Values in the order that their groups stand in; values that are not named come after. */
  readonly order: readonly string[];
  readonly nameOf: (value: string) => string;
}

/** How the user looks at a list; kept while other tabs are shown. */
export interface ListView<Facet extends string> extends Selection<Facet> {
  readonly groupBy: Facet;
  /** The fields for choosing are shown. */
  readonly isOpen: boolean;
}

export function listView<Facet extends string>(groupBy: Facet): ListView<Facet> {
  return { chosen: new Map(), search: "", groupBy, isOpen: false };
}

export function isWhole({ chosen, search }: Selection<string>): boolean {
  return search.trim() === "" && chosen.size === 0;
}
