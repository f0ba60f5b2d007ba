import fc from "fast-check";
import {
  ownershipName,
  type PlannedCell,
  type ReportPlan,
  type SheetKey,
  type SheetPlan,
} from "../../../src/plan/model";
import { ownedArea } from "../../../src/plan/owned-area";
import { FORMATS, type FormatName, STYLES, type StyleName } from "../../../src/plan/style";
import { arbitraryChart } from "./arbitrary-chart";
import { arbitraryFormula } from "./arbitrary-formula";

export const FIRST = "Blad ett";
const ROWS = 9;
const COLUMNS = 5;

/** The names of styles and formats; STYLES and FORMATS have no other keys. */
const styles = fc.constantFrom(...(Object.keys(STYLES) as StyleName[]));
const formats = fc.constantFrom(...(Object.keys(FORMATS) as FormatName[]));

const text = fc.oneof(
  fc.constantFrom("Nämnden", "=1+1", "-5", "2020-08", "'x", "1,5", "åäö & <b>", "rad\nbryts"),
  fc.string({ minLength: 1, maxLength: 12 }).filter((value) => /^[^\p{C}]+$/u.test(value)),
);
const constant: fc.Arbitrary<PlannedCell["value"]> = fc.oneof(
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).filter((value) => !Object.is(value, -0)),
  text,
  fc.boolean(),
  fc.constantFrom(null, { error: "#N/A" }),
);

function arbitraryCell(row: number, column: number): fc.Arbitrary<PlannedCell> {
  const look = { style: styles, format: formats };
  return fc.oneof(
    fc.record({ ...look, value: constant }).map((cell) => ({ row, column, ...cell })),
    fc
      .record({ ...look, computed: arbitraryFormula })
      .map(({ computed, ...cell }) => ({ row, column, ...cell, ...computed })),
  );
}

/** Some of the cells of a small block, in any styles. */
const cells = fc
  .uniqueArray(fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1)), {
    minLength: 1,
    maxLength: 20,
    selector: ([row, column]) => row * COLUMNS + column,
  })
  .chain((places) => fc.tuple(...places.map(([row, column]) => arbitraryCell(row, column))));

const numbers = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 12, maxLength: 12 });

/** A sheet of ours: a block of cells, under it numbers with a chart of them, and all that a page can be told. */
function arbitrarySheet(key: SheetKey, name: string): fc.Arbitrary<SheetPlan> {
  const range = (top: number, left: number, bottom: number, right: number) => {
    return { sheet: name, top, left, bottom, right };
  };
  return fc
    .record({
      cells,
      numbers,
      chart: arbitraryChart(name, ROWS + 1),
      merge: fc.option(fc.constant(range(ROWS + 6, 1, ROWS + 6, 3))),
      columnWidths: fc.array(fc.integer({ min: 2, max: 60 }), {
        minLength: 1,
        maxLength: COLUMNS,
      }),
      heights: fc.dictionary(fc.constantFrom("0", "3", "7"), fc.integer({ min: 9, max: 90 })),
      freeze: fc.option(fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.nat(2) })),
      orientation: fc.constantFrom("portrait", "landscape"),
      breaks: fc.option(fc.constant([4, 8])),
      limit: fc.integer({ min: 0, max: 5000 }),
    })
    .map((made): SheetPlan => {
      const { merge, heights, orientation, breaks, limit, chart, numbers: series, ...rest } = made;
      const data = series.map((value, index): PlannedCell => {
        const [row, column] = [ROWS + 1 + Math.floor(index / 4), 1 + (index % 4)];
        return { row, column, value, style: "cell", format: "integer" };
      });
      const sheet = {
        ...rest,
        key,
        name,
        cells: [...rest.cells, ...data],
        blocks: [],
        merges: merge === null ? [] : [merge],
        rowHeights: new Map(Object.entries(heights).map(([row, height]) => [Number(row), height])),
        print: {
          area: range(0, 0, ROWS + 8, 6),
          orientation,
          ...(breaks === null ? { pagesHigh: 1 as const } : { pagesHigh: 0 as const, breaks }),
        },
        conditionalFormats: [
          { kind: "sign" as const, range: range(ROWS + 1, 1, ROWS + 3, 2) },
          { kind: "bar" as const, range: range(ROWS + 1, 3, ROWS + 3, 4), limit },
        ],
        choices: [{ range: range(1, 1, 1, 1), options: range(ROWS + 1, 1, ROWS + 3, 1) }],
        tables: [],
        charts: [chart],
      };
      return { ...sheet, names: [{ name: ownershipName(key), range: ownedArea(sheet) }] };
    });
}

/** Two sheets with everything in them that plans can hold, but tables, whose headings are texts. */
export const arbitraryPlan: fc.Arbitrary<ReportPlan> = fc
  .tuple(arbitrarySheet("monthly", FIRST), arbitrarySheet("checks", "Två's & co"))
  .map((sheets) => ({ sheets }));
