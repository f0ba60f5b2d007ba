/** The label of a table's row in the settings; the sheet is left out where the table is called the same. */
export function tableLabel(title: string, sheet: string): string {
  return title === sheet ? `Table: ${title}` : `Table: ${title} (${sheet})`;
}
