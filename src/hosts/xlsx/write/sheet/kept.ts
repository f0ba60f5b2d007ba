import type { XmlElement } from "../../xml/tree";

/** What the user added to a sheet of ours and a refresh must leave: markup ready to place, or relationship ids. */
export interface KeptElements extends OutsideContent {
  readonly tabColour: string;
  readonly protection: string;
  readonly printerSettings: string | undefined;
  /** Markers of cell comments, header pictures and the background: whole elements that stand after the drawing. */
  readonly legacy: string;
  /** Relationship ids of tables that the user made outside our cells. */
  readonly tables: readonly string[];
}

/** What stands outside the cells that are ours. */
export interface OutsideContent {
  readonly cells: readonly KeptCell[];
  /** Attributes of rows: height, hidden. */
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: readonly KeptColumns[];
  readonly merges: readonly string[];
  /** Elements, for their rules are numbered together with ours. */
  readonly conditional: readonly XmlElement[];
  readonly validations: readonly string[];
  readonly links: readonly string[];
}

export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly markup: string;
}

/** Neighbouring columns of one look; `markup` writes it for fewer of them. */
export interface KeptColumns {
  readonly first: number;
  readonly last: number;
  readonly markup: (first: number, last: number) => string;
}

export const NOTHING_KEPT: KeptElements = {
  tabColour: "",
  protection: "",
  printerSettings: undefined,
  legacy: "",
  tables: [],
  cells: [],
  rows: new Map(),
  columns: [],
  merges: [],
  conditional: [],
  validations: [],
  links: [],
};
