import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type SyntheticEvent } from "react";
import type { ActionsProps } from "./Actions";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Spara som version: the name of a version, and the button that saves it. */
export function SaveVersion({
  state,
  texts,
  controller,
}: Omit<ActionsProps, "dispatch">): ReactElement {
  const styles = useStyles();
  const [name, setName] = useState("");
  const words = texts.pane.version;
  const isReady = state.work.kind === "idle" && name.trim() !== "";
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isReady) void controller.saveVersion(name);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={words.name} hint={words.hint}>
        <Input
          value={name}
          placeholder={words.placeholder}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={!isReady}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
