import type { Finding } from "../../../src/core/model/finding";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf } from "../../ingest/grid-of";
import { withNumbers, type StatementCase } from "./case";
import type { Planted } from "./planted";

/** What the error finder said of a sheet with one planted error. */
export interface Verdict {
  /** A finding stands at the cell. */
  readonly isFound: boolean;
  readonly isCauseRight: boolean;
  /** The proposal is what stood there, within what rounding leaves open. */
  readonly isProposalRight: boolean;
  /** Errors and warnings at other cells. */
  readonly invented: readonly Finding[];
}

/** Reads the sheet with the error planted in its table number `at`. */
export function judge(given: StatementCase, at: number, planted: Planted): Verdict {
  const placed = given.layout.tables[at];
  const place = (row: number, column: number): { row: number; column: number } => ({
    row: placed?.rows[row] ?? -1,
    column: placed?.columns[column] ?? -1,
  });
  const cells = withNumbers(
    given,
    planted.changes.map(({ row, column, value }) => ({ ...place(row, column), value })),
  );
  const { findings } = readFacts(workbookOf(sheetOf(cells)));
  const wanted = place(planted.cell.row, planted.cell.column);
  const isThere = ({ place: where }: Finding): boolean =>
    where?.row === wanted.row && where.column === wanted.column;
  const found = findings.find(isThere);
  const proposal = typeof found?.proposal === "number" ? found.proposal : Number.NaN;
  return {
    isFound: found !== undefined,
    isCauseRight: found?.cause === planted.cause,
    isProposalRight: Math.abs(proposal - planted.right) < planted.reach,
    invented: findings.filter((finding) => finding.severity !== "info" && !isThere(finding)),
  };
}
