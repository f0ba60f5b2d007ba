import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode, SyntheticEvent } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  intro: { margin: 0 },
  text: { "& textarea": { minHeight: "8rem" } },
});

/** What a form for a pasted text says. */
export interface TextFormWords {
  readonly intro: string;
  /** The name of the field. */
  readonly text: string;
  /** The name of the button. */
  readonly run: string;
}

/** A form for a text that the user pastes, and the button that has something done with it. */
export function TextForm({
  words,
  text,
  onText,
  isBusy,
  onRun,
  children,
}: {
  readonly words: TextFormWords;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The button waits for other work. */
  readonly isBusy: boolean;
  readonly onRun: () => void;
  /** Fields that belong before the text. */
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isBusy) onRun();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.intro}>{words.intro}</p>
      {children}
      <Field label={words.text}>
        <Textarea
          className={styles.text}
          value={text}
          resize="vertical"
          spellCheck={false}
          onChange={(_, { value }) => {
            onText(value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={isBusy}>
          {words.run}
        </Button>
      </div>
    </form>
  );
}
