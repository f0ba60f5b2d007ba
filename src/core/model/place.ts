/** A cell of a workbook. Rows and columns count from 0; its text form is made in cell-text.ts, references in plan/ref. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four edges belong to it and count from 0. */
export interface RangePlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
