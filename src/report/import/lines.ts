import type { Texts } from "../../core/texts/texts";
import { importCounts, type Imported } from "./imported";

/** What an import did to a sheet, in sentences: in numbers, then each value that is new, revised or missing. */
export function importedLines(imported: Imported, { imports }: Texts): readonly string[] {
  const { sheet, series, absent } = imported;
  const { added, revised, missing } = importCounts(imported);
  const hasChanged = added + revised > 0;
  return [
    hasChanged ? imports.counts(sheet, added, revised, missing) : imports.unchanged(sheet),
    ...series.flatMap((one) => {
      const months = one.added.map(({ month }) => month);
      return [
        ...(months.length > 0 ? [imports.added(one.title, months)] : []),
        ...one.revised.map(({ month, from, value }) =>
          imports.revised(one.title, month, from, value),
        ),
        ...(one.missing.length > 0 ? [imports.missing(one.title, one.missing)] : []),
      ];
    }),
    ...absent.map(imports.absent),
  ];
}
