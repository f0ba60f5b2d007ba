/** Columns of the sheet Revideringar; its three kinds of tables share them. */
export const REVISIONS_GRID = {
  label: 1,
  month: 2,
  first: 3,
  right: 9,
  widths: [1.5, 50, 14, 15, 15, 13, 13, 15, 13, 13],
} as const;
