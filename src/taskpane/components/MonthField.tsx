import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { groupBy } from "../../core/model/group-by";
import { isoMonth, parseIsoMonth, yearOf, type Month } from "../../core/model/month";
import type { Texts } from "../../core/texts/texts";
import type { PaneState } from "../state/state";
import type { Store } from "../state/store";

/** The month that the report is for: the one that the workbook says, or any other that it has figures for. */
export function MonthField({
  state,
  texts,
  dispatch,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly dispatch: Store["dispatch"];
}): ReactElement {
  const { own, chosen } = state.month;
  const months = state.seen?.months ?? [];
  const others = months.filter((at) => at !== own);
  const nameOf = texts.sheets.words.month;
  return (
    <Field label={texts.pane.month.label}>
      <Select
        disabled={months.length === 0 || state.work.kind === "running"}
        value={chosen === null ? "" : isoMonth(chosen)}
        onChange={(_, { value }) => {
          dispatch({ kind: "month-chosen", month: parseIsoMonth(value) });
        }}
      >
        <option value="">{ownText(own, months, texts)}</option>
        {[...groupBy(others, yearOf)].map(([year, inYear]) => (
          <optgroup key={year} label={String(year)}>
            {inYear.map((at) => (
              <option key={at} value={isoMonth(at)}>
                {nameOf(at)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function ownText(own: Month | null, months: readonly Month[], texts: Texts): string {
  if (own === null) return "";
  const name = texts.sheets.words.month(own);
  return own === months[0] ? texts.pane.month.newest(name) : texts.pane.month.set(name);
}
