import {
  binary,
  call,
  cell,
  type Formula,
  number,
  range as rangeOf,
  text,
} from "../../../../src/plan/formula";
import type { ChartPlan, ChartSeries } from "../../../../src/plan/chart";
import type { ColourRole } from "../../../../src/plan/colour";
import type { PlannedCell, SheetPlan } from "../../../../src/plan/model";
import { cellRow, rangeOn } from "./example-cells";

export const STATEMENT = "Driftsammandrag";
/** The user's sheet of `smallParts`. */
export const SOURCE = "Månad";
const range = rangeOn(STATEMENT);
const at = (row: number, column: number): Formula => cell({ sheet: STATEMENT, row, column });

// Forecast deviations of August 2020, tkr: 200 + 5 194 − 44 000 = −38 606.
const AREAS: readonly (readonly [string, number])[] = [
  ["Nämnden", 200],
  ["Arbetsmarknads- och integrationsinsatser", 5194],
  ["Ekonomiskt bistånd", -44000],
];

/** Step, hidden base, and the three kinds of bar; tkr. */
const WATERFALL = [
  ["Prognos juli", 0, -55700, 0, 0],
  ["Ekonomiskt bistånd", -45700, 0, -10000, 0],
  ["Arbetsmarknad", -38600, 0, -7100, 0],
  ["Prognos augusti", 0, -38600, 0, 0],
] as const;
const WATERFALL_TOP = 18;

const TITLE_LOOK = { style: "title", format: "general" } as const;
const HEAD_LOOK = { style: "columnHead", format: "general" } as const;

/** Cells of every kind, conditional formats, a table, a link, a merged note, a waterfall. */
export const statementSheet: SheetPlan = {
  key: "statement",
  name: STATEMENT,
  cells: [
    ...cellRow(0, 1, ["Ekonomiskt bistånd drar över budget"], TITLE_LOOK),
    ...cellRow(2, 1, ["Verksamhet", "Avvikelse", "Stapel", "Mot förra"], HEAD_LOOK),
    ...AREAS.flatMap(([area, deviation], k) => areaRow(3 + k, area, deviation)),
    ...resultRows(),
    ...cellRow(12, 1, ["Kod", "Text"], { style: "columnHeadLeft", format: "general" }),
    ...cellRow(13, 1, ["=1+1", " två  ord\noch rad "], { style: "cellText", format: "text" }),
    ...cellRow(14, 1, ["_x0041_", '\u0001&<>"'], { style: "cellText", format: "text" }),
    ...waterfallCells(),
  ],
  blocks: [],
  merges: [range(10, 1, 10, 4)],
  columnWidths: [2, 36, 12, 12, 12, 12, 12],
  rowHeights: new Map([[10, 30.5]]),
  freeze: null,
  print: { area: range(0, 0, 45, 8), orientation: "portrait", pagesHigh: 1 },
  conditionalFormats: [
    { kind: "sign", range: range(3, 2, 6, 2) },
    { kind: "bar", range: range(3, 3, 5, 3), limit: 44000 },
  ],
  choices: [{ range: range(13, 2, 13, 2), options: range(3, 1, 5, 1) }],
  tables: [{ name: "TertialExempel", range: range(12, 1, 14, 2), columns: ["Kod", "Text"] }],
  charts: [waterfall()],
  names: [{ name: "_Tertial.comments.statement", range: range(3, 5, 5, 5) }],
};

function areaRow(row: number, area: string, deviation: number): readonly PlannedCell[] {
  return [
    {
      row,
      column: 1,
      value: area,
      style: "link",
      format: "general",
      link: { sheet: SOURCE, row: 0, column: 0 },
    },
    { row, column: 2, value: deviation, style: "cell", format: "signed" },
    { row, column: 3, value: deviation, formula: at(row, 2), style: "cell", format: "signed" },
    ...cellRow(row, 5, [null], { style: "input", format: "general" }),
  ];
}

/** Formulas with a number, a text, a boolean and an error as result; one reads the user's sheet, where B3 holds 71. */
function resultRows(): readonly PlannedCell[] {
  const sum = call("SUM", rangeOf(range(3, 2, 5, 2)));
  const look = { style: "total", format: "signed" } as const;
  return [
    ...cellRow(6, 1, ["Summa"], { style: "totalHead", format: "general" }),
    { row: 6, column: 2, value: -38606, formula: sum, ...look },
    { row: 7, column: 2, value: 71.5, formula: fromSource(), style: "cell", format: "decimal1" },
    {
      row: 8,
      column: 2,
      value: "a & <b>",
      formula: text("a & <b>"),
      style: "cell",
      format: "general",
    },
    {
      row: 8,
      column: 3,
      value: false,
      formula: binary(at(6, 2), ">", number(0)),
      style: "cell",
      format: "general",
    },
    {
      row: 8,
      column: 4,
      value: { error: "#DIV/0!" },
      formula: binary(number(1), "/", number(0)),
      style: "cell",
      format: "general",
    },
    ...cellRow(9, 2, [true, { error: "#N/A" }, 0.1 + 0.2, 1e-7], {
      style: "cell",
      format: "general",
    }),
    ...cellRow(10, 1, ["En not som bryts över flera kolumner när den är lång nog för det."], {
      style: "note",
      format: "general",
    }),
  ];
}

function fromSource(): Formula {
  return binary(cell({ sheet: SOURCE, row: 2, column: 1 }), "+", number(0.5));
}

function waterfallCells(): readonly PlannedCell[] {
  return [
    ...cellRow(17, 1, ["Steg", "Bas", "Prognos", "Bättre", "Sämre", "Text"], HEAD_LOOK),
    ...WATERFALL.flatMap((values, k) =>
      cellRow(WATERFALL_TOP + k, 1, [...values, k === 1 ? "+10,0" : null], {
        style: "cell",
        format: "integer",
      }),
    ),
  ];
}

function waterfall(): ChartPlan {
  const bars: readonly (readonly [number, ColourRole | "none"])[] = [
    [2, "none"],
    [3, "forecast"],
    [4, "good"],
    [5, "bad"],
  ];
  const last = WATERFALL_TOP + WATERFALL.length - 1;
  return {
    key: "forecast-change",
    title: "Prognosen har förbättrats med 17,1 mnkr sedan juli",
    altText: "Vattenfall från juliprognosen till augustiprognosen.",
    anchor: { top: 24, left: 1, bottom: 42, right: 6 },
    categories: range(WATERFALL_TOP, 1, last, 1),
    series: bars.map(([column, colour]): ChartSeries => {
      return {
        key: String(column),
        name: { sheet: STATEMENT, row: 17, column },
        values: range(WATERFALL_TOP, column, last, column),
        shape: "stacked-column",
        axis: "primary",
        colour,
        ...(colour === "none" || colour === "good"
          ? { labelCells: range(WATERFALL_TOP, 6, last, 6) }
          : { labels: "values" as const }),
      };
    }),
    primary: { title: "tkr", format: "integer" },
    legend: false,
  };
}
