import { numberOf, type Datum } from "../../core/model/datum";
import { month, yearOf } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import type { Texts } from "../../core/texts/texts";
import type { NewDataSheet } from "../../hosts/host";
import type { Edit, Input } from "./edits";

export interface DataSheet extends NewDataSheet {
  readonly edits: readonly Edit[];
}

const MEASURE_WIDTH = 44;
const YEAR_WIDTH = 7;
const MONTH_WIDTH = 11;
const NOTE_WIDTH = 60;
/** Further to the right a note would no longer be read as one of the row's. */
const MOST_NOTES = 4;

/**
 * The cells of a new data sheet: a row for each measure and year, the months across, and behind them what the export says
 * of the measure. Nothing stands below, so that later exports find room.
 */
export function newDataSheet(all: readonly Series[], { sheets, imports }: Texts): DataSheet {
  const { monthHeads } = sheets.words;
  const notes = Math.min(MOST_NOTES, Math.max(...all.map((series) => series.notes.length)));
  const noteHeads = Array<string>(notes).fill(imports.note);
  const rows: readonly (readonly Input[])[] = [
    [imports.measure, imports.year, ...monthHeads, ...noteHeads],
    ...all.flatMap((series) => yearRows(series, notes)),
  ];
  return {
    headRows: 1,
    columnWidths: [
      MEASURE_WIDTH,
      YEAR_WIDTH,
      ...monthHeads.map(() => MONTH_WIDTH),
      ...noteHeads.map(() => NOTE_WIDTH),
    ],
    edits: rows.flatMap((cells, row) =>
      cells.flatMap((input, column) => (input === "" ? [] : { row, column, input })),
    ),
  };
}

function yearRows(series: Series, notes: number): readonly (readonly Input[])[] {
  const years = new Set([...series.points.keys()].map(yearOf));
  return [...years]
    .sort()
    .map((year, at) => [
      series.title,
      year,
      ...Array.from({ length: 12 }, (_, at0) => inputOf(series.points.get(month(year, at0 + 1)))),
      ...(at === 0 ? series.notes.slice(0, notes) : []),
    ]);
}

/** Marks stay as they are, without the digit of a footnote: "X". */
function inputOf(datum: Datum | undefined): Input {
  if (datum?.kind === "mark") return datum.mark === "lag" ? "X" : datum.text;
  return numberOf(datum) ?? "";
}
