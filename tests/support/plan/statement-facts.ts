import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Datum } from "../../../src/core/model/datum";
import { month } from "../../../src/core/model/month";
import type {
  ColumnRole,
  RowKind,
  Statement,
  StatementRow,
} from "../../../src/core/model/statement";

/** Linköping's two statements of August 2020, cell for cell as published, as if they were read from the sheets named here. */
export function periodStatement(): Statement {
  return publishedStatement("08-driftsammandrag-period", {
    sheet: "Drift period",
    scope: { kind: "period", from: month(2020, 1), to: month(2020, 8) },
    roles: ["actual", "budget", "deviation", "prior-actual"],
  });
}

export function yearStatement(): Statement {
  return publishedStatement("08-driftsammandrag-prognos", {
    sheet: "Prognos helår",
    scope: { kind: "year", year: 2020 },
    roles: ["forecast", "budget", "deviation", "accounts"],
  });
}

/** The five areas are summed up, and that sum and the municipal unit once more. */
const PARTS: Readonly<Record<number, readonly number[]>> = { 5: [0, 1, 2, 3, 4], 9: [5, 8] };

interface Publication {
  readonly sheet: string;
  readonly scope: Statement["scope"];
  readonly roles: readonly ColumnRole[];
}

function publishedStatement(table: string, { sheet, scope, roles }: Publication): Statement {
  const path = join(__dirname, "../../fixtures/tables", `linkoping-2020-${table}.tsv`);
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const rows = lines.map((line, index): StatementRow => {
    const [label = "", ...cells] = line.split("\t");
    const data = roles.map((role, column): [ColumnRole, Datum] => [
      role,
      datum(cells[column] ?? "", { sheet, row: index + 5, column: column + 1 }),
    ]);
    return {
      key: label.toLowerCase(),
      label,
      kind: kindOf(label),
      parts: PARTS[index] ?? [],
      cells: Object.fromEntries(data),
    };
  });
  return {
    title: "Driftsammandrag, netto tkr",
    unit: "tkr",
    scope,
    columns: roles.map((role, column) => ({ role, label: role, column: column + 1 })),
    rows,
    convention: {
      formula: { minuend: "budget", subtrahend: roles[0] === "actual" ? "actual" : "forecast" },
      rowsProved: rows.length,
      rowsBroken: [],
    },
    setting: `table.${sheet.toLowerCase()}/driftsammandrag/${scope.kind}`,
    range: { sheet, top: 4, left: 0, bottom: rows.length + 4, right: roles.length },
  };
}

function datum(text: string, source: Datum["source"]): Datum {
  return text === ""
    ? { kind: "empty", source }
    : { kind: "number", value: Number(text), as: "number", source };
}

function kindOf(label: string): RowKind {
  if (label.startsWith("Summa")) return "total";
  if (label.startsWith("varav")) return "of-which";
  return label.startsWith("Nettoeffekt") ? "special" : "area";
}
