import { workbookOfRows } from "./workbook-of-rows";

type Rows = readonly (readonly (string | number)[])[];

/**
 * A statement that leaves two things open: its unit stands nowhere, and its deviation is computed on no row but two, which
 * contradict each other.
 *
 *     Förskola  1 200 − 1 350 = −150, printed 150: actual − budget
 *     Skola     5 200 − 5 100 =  100, printed −90: neither
 *     Fritid      900 −   950 =  −50, printed −50: budget − actual
 *     Kultur      700 −   640 =   60, printed −25: neither
 *     Musik       300 −   310 =  −10, printed  77: neither
 */
export function openRows(title: string): Rows {
  return [
    [title],
    ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
    ["Förskola", 1200, 1350, 150],
    ["Skola", 5200, 5100, -90],
    ["Fritid", 900, 950, -50],
    ["Kultur", 700, 640, -25],
    ["Musik", 300, 310, 77],
  ];
}

/** A workbook file with that statement on a sheet "Drift". */
export function openBook(title = "Nämndens drift jan–aug 2020"): Uint8Array {
  return workbookOfRows(openRows(title), "Drift");
}
