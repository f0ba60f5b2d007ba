import { numberOf, type Datum } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import type { CellPlace } from "../../../core/model/place";
import type {
  AmountRole,
  ColumnRole,
  Convention,
  DeviationFormula,
} from "../../../core/model/statement";
import {
  proveFormula,
  tryGiven,
  type AmountNumbers,
  type ProvedFormula,
} from "../../proof/convention";

/** One statement: its amounts and their deviation. */
export interface ConventionTable {
  readonly title: string;
  readonly place: CellPlace;
  readonly columns: readonly {
    readonly role: ColumnRole | null;
    readonly column: number;
    readonly data: readonly Datum[];
  }[];
  readonly isIncome: readonly boolean[];
  /** What the user set in Inställningar; absent where nothing was set. */
  readonly formula?: DeviationFormula;
}

export interface StatementConvention {
  readonly convention: Convention;
  /** The formula that the rows are held against; null when there is none that they could be. */
  readonly proof: ProvedFormula | null;
  readonly findings: readonly Finding[];
}

/**
 * How the deviation of a statement is computed: as the user set it, else as its own numbers prove. A formula that the
 * numbers contradict still stands, for the user has said so, but no row is called wrong for it: one finding says it all.
 */
export function conventionOf(table: ConventionTable): StatementConvention {
  const deviation = table.columns.find(({ role }) => role === "deviation")?.data.map(numberOf);
  const amounts = table.columns.flatMap(({ role, column, data }): AmountNumbers | [] =>
    isAmount(role) ? { role, column, values: data.map(numberOf) } : [],
  );
  const proved = deviation ? proveFormula(deviation, amounts, table.isIncome) : null;
  if (table.formula === undefined) {
    const isAsked = !proved && amounts.length >= 2 && countTelling(deviation ?? []) >= ENOUGH_ROWS;
    return {
      convention: stated(proved),
      proof: proved,
      findings: isAsked ? [unprovedFinding(table)] : [],
    };
  }
  const given = deviation ? tryGiven(table.formula, deviation, amounts, table.isIncome) : null;
  const isTrusted = given !== null && isBelievable(given, proved);
  return {
    convention: {
      ...stated(given),
      formula: table.formula,
      setInsteadOf: proved?.formula ?? null,
    },
    proof: isTrusted ? given : null,
    findings: isTrusted ? [] : [contradictedFinding(table, table.formula, given, proved)],
  };
}

export function isAmount(role: ColumnRole | null): role is AmountRole {
  return role === "actual" || role === "budget" || role === "forecast" || role === "accounts";
}

/** Most rows agree with it, and with no other formula more. */
function isBelievable(given: ProvedFormula, proved: ProvedFormula | null): boolean {
  const isBroken = given.broken.length > 0 && given.broken.length >= given.proved.length;
  return !isBroken && given.proved.length >= (proved?.proved.length ?? 0);
}

function stated(proof: ProvedFormula | null): Convention {
  return {
    formula: proof?.formula ?? null,
    rowsProved: proof?.proved.length ?? 0,
    rowsBroken: proof?.broken ?? [],
  };
}

/** Rows that must deviate before an unexplained column of deviations is worth a word. */
const ENOUGH_ROWS = 2;

function countTelling(deviation: readonly (number | null)[]): number {
  return deviation.filter((value) => (value ?? 0) !== 0).length;
}

const WARNING = {
  severity: "warning",
  cause: "other",
  published: null,
  expected: null,
  proposal: null,
} as const;

function unprovedFinding({ title, place }: ConventionTable): Finding {
  const args = { title, sheet: place.sheet };
  return { ...WARNING, code: "convention-unproved", place, args };
}

function contradictedFinding(
  { title, place }: ConventionTable,
  { minuend, subtrahend }: DeviationFormula,
  given: ProvedFormula | null,
  proved: ProvedFormula | null,
): Finding {
  const held = given?.proved.length ?? 0;
  const args = {
    ...{ title, sheet: place.sheet, minuend, subtrahend },
    ...{ held, rows: held + (given?.broken.length ?? 0) },
    ...(proved && {
      provedMinuend: proved.formula.minuend,
      provedSubtrahend: proved.formula.subtrahend,
    }),
  };
  return { ...WARNING, code: "convention-contradicted", place, args };
}
