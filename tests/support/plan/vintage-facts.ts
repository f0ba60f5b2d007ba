import type { Datum } from "../../../src/core/model/datum";
import { month } from "../../../src/core/model/month";
import type { VintageTable } from "../../../src/core/model/vintage";
import { yearStatement } from "./statement-facts";

const SHEET = "Prognosversioner";
const APRIL = month(2020, 4);
const JULY = month(2020, 7);

/**
 * The forecast deviations of April and July 2020 as the interim report's text has them; July's rows that it does not mention
 * are those of August, so that the sum is the −55.7 it speaks of.
 */
export function deviationVintages(): VintageTable {
  const july: Readonly<Record<string, number>> = {
    Nämnden: 200,
    "Arbetsmarknads- och integrationsinsatser": -1_900,
    "Ekonomiskt bistånd": -54_000,
    "Avdelningen för försörjningsinsatser": 0,
    "Utbildnings- och arbetsmarknadsförvaltningen": 0,
    "Summa nettokostnader, tkr": -55_700,
  };
  const april: Readonly<Record<string, number>> = {
    "Ekonomiskt bistånd": -57_000,
    "Summa nettokostnader, tkr": -58_900,
  };
  const rows = yearStatement().rows.filter(({ label }) => label in july);
  return {
    title: "Prognosversioner 2020",
    unit: "tkr",
    year: 2020,
    measure: "deviation",
    months: [APRIL, JULY],
    rows: rows.map(({ key, label, kind }, index) => ({
      key,
      label,
      kind,
      forecasts: new Map([
        [APRIL, datum(april[label], { row: index + 4, column: 1 })],
        [JULY, datum(july[label], { row: index + 4, column: 2 })],
      ]),
      accounts: null,
    })),
    range: { sheet: SHEET, top: 3, left: 0, bottom: 9, right: 4 },
  };
}

/** Made-up forecasts of 2019 with the accounts: in all −2 % in April, +0.4 % in August, +0.6 % in October. */
export function accountedVintages(): VintageTable {
  const months = [month(2019, 4), month(2019, 8), month(2019, 10)];
  const row = (
    label: string,
    at: number,
    forecasts: readonly number[],
    accounts: number,
  ): VintageTable["rows"][number] => ({
    key: label.toLowerCase(),
    label,
    kind: label === "Summa" ? "total" : "area",
    forecasts: new Map(
      months.map((when, k) => [when, datum(forecasts[k], { row: at, column: k + 1 })]),
    ),
    accounts: datum(accounts, { row: at, column: 4 }),
  });
  return {
    title: "Prognoser 2019",
    unit: "tkr",
    year: 2019,
    measure: "amount",
    months,
    rows: [
      row("Bistånd", 4, [9_000, 10_200, 9_990], 10_000),
      row("Summa", 5, [98_000, 100_400, 100_600], 100_000),
    ],
    range: { sheet: "Prognoser 2019", top: 3, left: 0, bottom: 5, right: 4 },
  };
}

function datum(value: number | undefined, at: { row: number; column: number }): Datum {
  const source = { sheet: SHEET, ...at };
  return value === undefined
    ? { kind: "empty", source }
    : { kind: "number", value, as: "number", source };
}
