import type { AmountRole, DeviationFormula, PrintedCosts } from "../core/model/statement";
import type { TableCorrection } from "../core/model/table-correction";
import { isMoneyUnit } from "../core/model/unit";
import { unitOfSuffix } from "../ingest/cells/units";
import { NOT_READ_WORDS } from "../ingest/synonyms/columns";
import { readHeading } from "../ingest/wording/headings";
import { fold } from "../ingest/cells/text";

const LEAVE_OUT = [...NOT_READ_WORDS, "nej", "no"];
const COSTS = /^(?:kostnad\p{L}*|costs?) (?:med |with |as )?(plus|minus|\+|-)$/u;

/**
 * What a user typed of a table: "läs inte", how its deviation is computed ("budget − utfall"), how its costs are printed
 * ("kostnader minus"), its unit ("tkr"), or several of the last three with commas between. Null for anything else.
 */
export function parseTableCorrection(typed: string): TableCorrection | null {
  const text = fold(typed);
  if (LEAVE_OUT.includes(text)) return { isLeftOut: true };
  let correction: TableCorrection = {};
  for (const part of text.split(/[,;]/).map((each) => each.trim())) {
    const said = parsePart(part);
    const [key] = Object.keys(said ?? {});
    if (said === null || key === undefined || key in correction) return null;
    correction = { ...correction, ...said };
  }
  return correction;
}

function parsePart(text: string): TableCorrection | null {
  const costs = parseCosts(text);
  if (costs !== null) return { costs };
  const unit = unitOfSuffix(text);
  if (unit !== undefined && isMoneyUnit(unit)) return { unit };
  const formula = parseFormula(text);
  return formula && { formula };
}

function parseCosts(text: string): PrintedCosts | null {
  const sign = COSTS.exec(text)?.[1];
  if (sign === undefined) return null;
  return sign === "plus" || sign === "+" ? "positive" : "negative";
}

function parseFormula(text: string): DeviationFormula | null {
  const sides = text.split(/ ?- ?/);
  const [minuend = null, subtrahend = null] = sides.map(amountOf);
  if (sides.length !== 2 || minuend === null || subtrahend === null) return null;
  return minuend === subtrahend ? null : { minuend, subtrahend };
}

/** Any word for the column that would be understood in a table's heading. */
function amountOf(word: string): AmountRole | null {
  // In a heading that word may be about accounts in a ledger.
  const role = word === "accounts" ? word : readHeading(word).role;
  const isAmount =
    role === "actual" || role === "budget" || role === "forecast" || role === "accounts";
  return isAmount ? role : null;
}
