import { numberOf, type Datum } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import type { CellPlace } from "../../../core/model/place";
import type {
  AmountRole,
  ColumnRole,
  Convention,
  DeviationFormula,
  FormulaTrial,
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
    const isUnproved =
      !proved && amounts.length >= 2 && countTelling(deviation ?? []) >= ENOUGH_ROWS;
    const isOpen = isUnproved || (proved !== null && isPartlyHeld(proved));
    return {
      convention: {
        ...stated(proved),
        ...(isOpen && { candidates: candidateFormulas(table, amounts) }),
      },
      proof: proved,
      findings: isUnproved ? [unprovedFinding(table)] : [],
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

/** Rows that break a formula are its errors while they are few; of so many the convention itself may be another. */
function isPartlyHeld({ proved, broken }: ProvedFormula): boolean {
  return broken.length >= ENOUGH_ROWS && 2 * broken.length >= proved.length;
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

/** More than these would be a riddle rather than a question. */
const MOST_CANDIDATES = 4;

/** The ways in which the deviation may be meant: against the budget where there is one, in either direction. */
function candidateFormulas(
  { columns, isIncome }: ConventionTable,
  amounts: readonly AmountNumbers[],
): readonly FormulaTrial[] {
  const printed = columns.find(({ role }) => role === "deviation")?.data ?? [];
  const deviation = printed.map(numberOf);
  const base = amounts.some(({ role }) => role === "budget") ? "budget" : amounts[0]?.role;
  if (base === undefined) return [];
  const others = amounts.flatMap(({ role }) => (role === base ? [] : role));
  const formulas = others.flatMap((other): DeviationFormula[] => [
    { minuend: base, subtrahend: other },
    { minuend: other, subtrahend: base },
  ]);
  return formulas
    .flatMap((formula) => tryGiven(formula, deviation, amounts, isIncome) ?? [])
    .map((tried) => trialOf(tried, printed))
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST_CANDIDATES);
}

function trialOf(
  { formula, minuend, subtrahend, proved, broken }: ProvedFormula,
  printed: readonly Datum[],
): FormulaTrial {
  const trial = { formula, held: proved.length, rows: proved.length + broken.length };
  const [row = -1] = broken;
  const datum = printed[row];
  const [from, taken] = [minuend.values[row] ?? null, subtrahend.values[row] ?? null];
  if (datum?.kind !== "number" || from === null || taken === null)
    return { ...trial, against: null };
  return {
    ...trial,
    against: { cell: datum.source, minuend: from, subtrahend: taken, printed: datum.value },
  };
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
