import {
  Button,
  Field,
  makeStyles,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId, type ReactElement, type SyntheticEvent } from "react";
import type { Texts } from "../../core/texts/texts";
import { reviewParts } from "../../report/review/lines";
import type { Controller } from "../controller";
import type { Reviewed } from "../pane-host";
import type { PaneState } from "../state/state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  intro: { margin: 0 },
  text: { "& textarea": { minHeight: "8rem" } },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  none: { margin: 0 },
});

/** Granska: a draft of a report, and what the workbook says of its numbers. */
export function Review({
  state,
  texts,
  controller,
  draft,
  onDraft,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
}): ReactElement {
  const styles = useStyles();
  const words = texts.review.pane;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (state.work.kind === "idle") void controller.review(draft);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.intro}>{words.intro}</p>
      <Field label={words.text}>
        <Textarea
          className={styles.text}
          value={draft}
          resize="vertical"
          spellCheck={false}
          onChange={(_, { value }) => {
            onDraft(value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={state.work.kind === "running"}>
          {words.run}
        </Button>
      </div>
      {state.reviewed && <Result reviewed={state.reviewed} texts={texts} />}
    </form>
  );
}

function Result({
  reviewed,
  texts,
}: {
  readonly reviewed: Reviewed;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  const words = texts.review.pane;
  const { wrong, unknown } = reviewParts(reviewed, texts);
  return (
    <>
      {wrong.length > 0 ? (
        <Lines heading={words.result} lines={wrong} />
      ) : (
        <p className={styles.none}>{words.nothingWrong}</p>
      )}
      {unknown.length > 0 && <Lines heading={words.unknown} lines={unknown} />}
    </>
  );
}

function Lines({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      <ul className={styles.lines}>
        {lines.map((line, at) => (
          // Two numbers of a line may be told the same of; their order is that of the draft.
          <li key={at}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
