import { describe, expect, it } from "@jest/globals";
import { reportedStatements } from "../../../src/core/calc/reported-statements";
import { month } from "../../../src/core/model/month";
import type { Scope, Statement } from "../../../src/core/model/statement";
import { periodStatement } from "../../support/plan/statement-facts";

function statement(scope: Scope): Statement {
  return { ...periodStatement(), scope };
}

const tertial1 = statement({ kind: "period", from: month(2020, 1), to: month(2020, 4) });
const tertial2 = statement({ kind: "period", from: month(2020, 1), to: month(2020, 8) });
const august = statement({ kind: "period", from: month(2020, 8), to: month(2020, 8) });
const year2019 = statement({ kind: "year", year: 2019 });
const year2020 = statement({ kind: "year", year: 2020 });
const all = [august, tertial1, tertial2, year2019, year2020];

describe("reportedStatements", () => {
  it("takes the newest period and year, and of periods that end together the longest", () => {
    expect(reportedStatements(all, month(2020, 8))).toEqual({ period: tertial2, year: year2020 });
  });

  it("does not look beyond the report month", () => {
    expect(reportedStatements(all, month(2020, 5)).period).toBe(tertial1);
    expect(reportedStatements(all, month(2019, 12))).toEqual({ period: null, year: year2019 });
  });

  it("keeps the first of two that say the same", () => {
    const again = statement({ kind: "year", year: 2020 });
    expect(reportedStatements([year2020, again], month(2020, 8)).year).toBe(year2020);
  });
});
