import { describe, expect, it } from "@jest/globals";
import { outcomeRole, previousRole } from "../../../src/core/calc/statement-roles";
import { month } from "../../../src/core/model/month";
import type { ColumnRole, Statement } from "../../../src/core/model/statement";

function columns(...roles: readonly ColumnRole[]): Statement["columns"] {
  return roles.map((role, column) => ({ role, label: role, column }));
}

const period = { kind: "period", from: month(2020, 1), to: month(2020, 8) } as const;
const year = { kind: "year", year: 2020 } as const;

describe("outcomeRole", () => {
  it("is the actual of a period and the forecast of a year", () => {
    expect(outcomeRole({ scope: period, columns: columns("budget", "actual") })).toBe("actual");
    expect(outcomeRole({ scope: year, columns: columns("actual", "forecast") })).toBe("forecast");
  });

  it("is the accounts of a year that has ended", () => {
    expect(outcomeRole({ scope: year, columns: columns("accounts", "budget") })).toBe("accounts");
  });

  it("is missing where a period has none", () => {
    expect(outcomeRole({ scope: period, columns: columns("budget") })).toBeNull();
  });
});

describe("previousRole", () => {
  it("is the same period last year, never a full year's accounts", () => {
    const all = columns("actual", "prior-actual", "accounts");
    expect(previousRole({ scope: period, columns: all })).toBe("prior-actual");
    expect(previousRole({ scope: period, columns: columns("actual", "accounts") })).toBeNull();
  });

  it("is last year's accounts beside a forecast, but not the accounts that are the outcome", () => {
    const forecast = columns("forecast", "accounts");
    expect(previousRole({ scope: year, columns: forecast })).toBe("accounts");
    expect(previousRole({ scope: year, columns: columns("accounts") })).toBeNull();
  });
});
