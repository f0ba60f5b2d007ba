import type { CellPlace } from "../../core/model/place";

/** What parts of a sheet need whose cells lead to other cells. */
export interface Linking {
  readonly onLink: (place: CellPlace) => void;
}
