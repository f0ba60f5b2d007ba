import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import { importedLines } from "../../report/import/lines";
import type { Controller } from "../controller";
import type { PaneState } from "../state/state";
import { TextForm } from "./TextForm";

/** What the user has pasted and not put into a sheet yet. */
export interface PasteDraft {
  readonly text: string;
  /** Null until the user names another sheet than the one proposed. */
  readonly sheet: string | null;
}

const useStyles = makeStyles({
  paste: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** A new sheet gets the name of the system that exports come from, unless there is a sheet for them already. */
const NEW_SHEET = "LinQ";

/** Klistra in: an export as text, and the data sheet it goes into. */
export function Paste({
  state,
  texts,
  controller,
  draft,
  onDraft,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
  readonly draft: PasteDraft;
  readonly onDraft: (draft: PasteDraft) => void;
}): ReactElement {
  const styles = useStyles();
  const list = useId();
  const words = texts.imports.paste;
  const sheets = dataSheets(state);
  const sheet = draft.sheet ?? sheets[0] ?? NEW_SHEET;
  return (
    <div className={styles.paste}>
      <TextForm
        words={words}
        text={draft.text}
        onText={(text) => {
          onDraft({ ...draft, text });
        }}
        isBusy={state.work.kind === "running"}
        onRun={() => void controller.paste({ text: draft.text, sheet: sheet.trim() })}
      >
        <Field label={words.sheet} hint={words.sheetHint}>
          <Input
            value={sheet}
            list={list}
            onChange={(_, { value }) => {
              onDraft({ ...draft, sheet: value });
            }}
          />
        </Field>
        <datalist id={list}>
          {sheets.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </TextForm>
      {state.pasted && (
        <section aria-label={words.result(state.pasted.sheet)}>
          <h2 className={styles.heading}>{words.result(state.pasted.sheet)}</h2>
          <ul className={styles.changes}>
            {importedLines(state.pasted, texts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The sheets that hold monthly series, in the order of the workbook. */
function dataSheets({ seen }: PaneState): readonly string[] {
  const series = (seen?.recognised ?? []).filter(({ kind }) => kind === "monthly-series");
  return [...new Set(series.map(({ range }) => range.sheet))];
}
