import { describe, expect, it } from "@jest/globals";
import type { Recognised } from "../../../src/core/model/recognised";
import type { SettingRow } from "../../../src/core/model/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { Statement } from "../../../src/core/model/statement";
import { shownSettings, type ShownSetting } from "../../../src/plan/sheets/settings/rows";
import { planStatement } from "../../../src/plan/sheets/statement/sheet";
import { augustInput } from "../../support/plan/august-input";
import { periodStatement } from "../../support/plan/statement-facts";
import { cellSaying } from "../../support/plan-input";

const STATEMENT = periodStatement();

function recognised(statement: Statement): Recognised {
  const { range, title, unit, convention, setting } = statement;
  return { kind: "statement", range, title, unit, convention, setting };
}

function tableRows(
  statement: Statement,
  rows: readonly SettingRow[] = [],
): readonly ShownSetting[] {
  const known = { statements: [statement], recognised: [recognised(statement)] };
  const settings = { ...DEFAULT_SETTINGS, rows };
  return shownSettings(augustInput(known, { settings })).filter(({ key }) =>
    key.startsWith("table."),
  );
}

describe("the settings of a table", () => {
  it("show how it is read where nothing is set, in words that may be typed", () => {
    expect(tableRows(STATEMENT)).toMatchObject([
      {
        key: STATEMENT.setting,
        label: `Tabell: ${STATEMENT.title} (${STATEMENT.range.sheet})`,
        value: null,
        recognised: "budget − utfall, kostnader plus",
      },
    ]);
  });

  it("still show what the numbers prove beside what the user set", () => {
    const formula = { minuend: "actual", subtrahend: "budget" } as const;
    const setInsteadOf = { minuend: "budget", subtrahend: "actual" } as const;
    const convention = { formula, rowsProved: 0, rowsBroken: [0, 1], setInsteadOf };
    const typed = { key: STATEMENT.setting, label: "", value: "utfall − budget", description: "" };
    const [row] = tableRows({ ...STATEMENT, convention, costs: "negative" }, [typed]);
    expect(row).toMatchObject({
      value: "utfall − budget",
      recognised: "budget − utfall, kostnader plus",
    });
  });

  it("go with the table when nothing was set, and stay when something was", () => {
    const gone = { key: "table.gammalt/drift/period", label: "Tabell: Drift", description: "" };
    const rows = [
      { ...gone, value: null },
      { ...gone, key: "table.gammalt/drift/year", value: "läs inte" },
    ];
    expect(tableRows(STATEMENT, rows).map(({ key, value }) => [key, value])).toEqual([
      [STATEMENT.setting, null],
      ["table.gammalt/drift/year", "läs inte"],
    ]);
  });

  it("are told under the table", () => {
    const known = { statements: [{ ...STATEMENT, costs: "negative" as const }] };
    const note = cellSaying(planStatement(augustInput(known)), "Källa");
    expect(note.value).toContain("Kostnader är skrivna med minus enligt Inställningar.");
  });
});
