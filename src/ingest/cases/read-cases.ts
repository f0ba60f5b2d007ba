import type { Facts } from "../../core/model/facts";
import type { Finding } from "../../core/model/finding";
import type { Recognised, RecognisedColumn } from "../../core/model/recognised";
import type { CaseTexts } from "../../core/texts/cases";
import { textAt } from "../grid";
import { squeeze } from "../cells/text";
import { moneyUnitIn } from "../cells/units";
import { caseFindings, personalNumbers } from "./case-findings";
import { readCaseRows } from "./case-rows";
import { caseFigures } from "./case-figures";
import { caseSeries } from "./case-series";
import { caseFlow } from "./flow";
import type { CaseTable } from "./case-table";
import { holdsPersonalNumbers } from "./personal-numbers";

export type CaseFacts = Pick<Facts, "series" | "causes" | "flows" | "recognised" | "findings">;

/** The monthly figures of an export of single cases. One with personal identity numbers is refused: nothing of it is read. */
export function readCases(table: CaseTable, texts: CaseTexts): CaseFacts {
  const refused = refusal(table);
  if (refused) return { ...NOTHING, findings: [refused] };
  const rows = readCaseRows(table);
  const figures = caseFigures(rows);
  const findings = caseFindings(rows, figures);
  if (!figures) return { ...NOTHING, findings };
  const flow = caseFlow(rows, figures);
  return {
    ...caseSeries(rows, figures, texts),
    flows: flow ? [flow] : [],
    recognised: [recognised(table)],
    findings,
  };
}

const NOTHING = { series: [], causes: [], flows: [], recognised: [] };

function refusal({ sheet, headingRow, top, bottom, left, right }: CaseTable): Finding | null {
  for (let column = left; column <= right; column += 1) {
    if (!holdsPersonalNumbers(sheet.grid, column, top, bottom)) continue;
    const heading = squeeze(textAt(sheet.grid, headingRow, column));
    return personalNumbers(heading, { sheet: sheet.name, row: headingRow, column });
  }
  return null;
}

function recognised(table: CaseTable): Recognised {
  const { sheet, headingRow: top, left, bottom, right, columns } = table;
  const list = Object.entries(columns).map(([role, { column, heading }]) => {
    return { role, column, heading } as RecognisedColumn; // the keys are roles, which Object.entries forgets
  });
  return {
    range: { sheet: sheet.name, top, left, bottom, right },
    kind: "case-export",
    title: sheet.name,
    unit: columns.paid ? (moneyUnitIn(columns.paid.heading) ?? "kr") : null,
    convention: null,
    columns: list.sort((a, b) => a.column - b.column),
    setting: null,
  };
}
