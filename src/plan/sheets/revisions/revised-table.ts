import { revisions, type Revision } from "../../../core/calc/revisions";
import { shareOf } from "../../../core/calc/ratio";
import { isoMonth, parseIsoMonth, type Month } from "../../../core/model/month";
import type { RangePlace } from "../../../core/model/place";
import type { Series } from "../../../core/model/series";
import { reference, sourceContent } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { seriesFigureId, seriesHistoryId, type SeriesFigure } from "../../figure-ids";
import { binary, cell } from "../../formula";
import type { PlanInput } from "../../input";
import type { FigureTag } from "../../model";
import { historyValueCell } from "../history";
import { signedFormat, unitFormat } from "../number-look";
import { putNote } from "./note";
import { REVISIONS_GRID } from "./grid";

export interface RevisedRows {
  readonly count: number;
  /** The cells of the differences; null when nothing has changed. */
  readonly changes: RangePlace | null;
  /** The last row used. */
  readonly bottom: number;
}

interface ChangedMonth {
  readonly series: Series;
  readonly month: Month;
  readonly revision: Revision;
}

/** The months that are no longer what the report before said: before, now, difference, per cent. */
export function putRevisedTable(draft: Draft, top: number, input: PlanInput): RevisedRows {
  const words = input.texts.sheets.revisions.changed;
  const { label, month, first } = REVISIONS_GRID;
  const changed = changedMonths(input);
  if (changed.length === 0) return { count: 0, changes: null, bottom: top - 3 };
  put(draft, top, label, words.heading, { style: "heading" });
  const head = top + 1;
  put(draft, head, label, words.series, { style: "columnHeadLeft" });
  put(draft, head, month, words.month, { style: "columnHeadLeft" });
  [words.before, words.now, words.change, words.share].forEach((text, at) => {
    put(draft, head, first + at, text, { style: "columnHead" });
  });
  changed.forEach((one, at) => {
    putRow(draft, head + 1 + at, one, input);
  });
  const bottom = head + changed.length;
  const changes = area(draft, head + 1, first + 2, bottom, first + 2);
  addBlock(draft, "revised", "table", area(draft, top, label, bottom, first + 3));
  return { count: changed.length, changes, bottom: putNote(draft, bottom + 1, words.note) - 1 };
}

function putRow(
  draft: Draft,
  row: number,
  { series, month, revision }: ChangedMonth,
  input: PlanInput,
): void {
  const { label, month: monthColumn, first } = REVISIONS_GRID;
  const style = "cell";
  put(draft, row, label, series.title, { style: "rowHead" });
  const monthLabel = input.texts.sheets.revisions.monthLabel(month);
  put(draft, row, monthColumn, monthLabel, { style: "rowHead" });
  const format = unitFormat(series.unit);
  const before = put(
    draft,
    row,
    first,
    reference(historyValueCell(input, revision.fromLine), revision.from),
    { style, format },
  );
  const datum = series.points.get(month);
  const content = datum?.kind === "number" ? sourceContent(datum) : revision.to;
  const now = put(draft, row, first + 1, content, { style, format });
  const change = revision.to - revision.from;
  const at = put(
    draft,
    row,
    first + 2,
    { formula: binary(cell(now), "-", cell(before)), value: change },
    { style, format: signedFormat(series.unit), figure: tagOf(series, month, "revised") },
  );
  const share = shareOf(change, revision.from);
  const isShown = share !== null;
  put(
    draft,
    row,
    first + 3,
    isShown ? { formula: binary(cell(at), "/", cell(before)), value: share } : null,
    {
      style,
      format: "signedPercent2",
      ...(isShown && { figure: { ...tagOf(series, month, "revised-share"), unit: "percent" } }),
    },
  );
}

/** Series by series in the order of the sheet Månadsserier, months in order. */
function changedMonths({ facts, history, reportMonth }: PlanInput): readonly ChangedMonth[] {
  const all = revisions(history, reportMonth);
  return facts.series.flatMap((series) =>
    all
      .flatMap((revision) => {
        const month = parseIsoMonth(revision.period);
        const isOwn = revision.series === seriesHistoryId(series.id);
        return month !== null && isOwn ? [{ series, month, revision }] : [];
      })
      .sort((a, b) => a.month - b.month),
  );
}

function tagOf(series: Series, month: Month, figure: SeriesFigure): FigureTag {
  const period = isoMonth(month);
  return {
    id: seriesFigureId(series.id, figure, period),
    label: series.title,
    unit: series.unit,
    period,
  };
}
