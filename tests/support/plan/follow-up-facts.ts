import type { FollowUp } from "../../../src/core/model/follow-up";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, tableOf, workbookOf } from "../../ingest/grid-of";

/** A published table of August 2020, as read from a sheet of its name. */
export function followUpOf(...names: readonly string[]): FollowUp {
  const sheets = names.map((name) => sheetOf(tableOf(`linkoping-2020-08-${name}`), name));
  return readFacts(workbookOf(...sheets), { reportMonth: month(2020, 8) }).followUp;
}

/** How far the sheets of those tables reach, for checks of references. */
export function sourcesOf(
  ...names: readonly string[]
): readonly { readonly name: string; readonly rowCount: number; readonly columnCount: number }[] {
  return names.map((name) => ({ name, rowCount: 60, columnCount: 30 }));
}
