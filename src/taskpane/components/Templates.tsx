import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId, useState, type ReactElement, type SyntheticEvent } from "react";
import { TEMPLATE_KEYS, type TemplateKey } from "../../core/texts/templates";
import type { Texts } from "../../core/texts/texts";
import { templatesBeside } from "../../report/templates/template-kinds";
import type { Controller } from "../controller";
import type { PaneOutcome } from "../pane-host";
import type { PaneState } from "../state/state";
import { useFocusKept } from "./focus";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  intro: { margin: 0 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choice: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, padding: 0 },
  choices: { display: "flex", flexDirection: "column" },
});

interface TemplatesProps {
  readonly state: PaneState;
  readonly seen: PaneOutcome;
  readonly texts: Texts;
  readonly controller: Controller;
}

/** Skapa mallblad: open where the workbook has nothing to read, else behind a button. */
export function Templates({ state, seen, texts, controller }: TemplatesProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const words = texts.templates.pane;
  if (!(isOpen ?? (seen.recognised.length === 0 && !state.hasTemplates))) {
    return (
      <div className={styles.section}>
        <div>
          <Button
            onClick={() => {
              setOpen(true);
            }}
          >
            {words.offer}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.offer}
      </h2>
      <p className={styles.intro}>{words.intro}</p>
      <TemplateForm
        state={state}
        seen={seen}
        texts={texts}
        onSubmit={async (keys) => {
          await controller.addTemplates(keys);
          setOpen(false);
        }}
      />
    </section>
  );
}

/** At first those are chosen that the workbook has no table for. */
function TemplateForm({
  state,
  seen,
  texts,
  onSubmit,
}: Omit<TemplatesProps, "controller"> & {
  readonly onSubmit: (keys: readonly TemplateKey[]) => Promise<void>;
}): ReactElement {
  const styles = useStyles();
  const area = useFocusKept<HTMLFormElement>();
  const { pane: words, sheets } = texts.templates;
  const missing = templatesBeside(new Set(seen.recognised.map(({ kind }) => kind)));
  const [chosen, choose] = useState<ReadonlySet<TemplateKey>>(new Set(missing));
  const [isRefused, setRefused] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setRefused(chosen.size === 0);
    if (chosen.size > 0 && state.work.kind === "idle")
      void onSubmit(TEMPLATE_KEYS.filter((key) => chosen.has(key)));
  };
  return (
    <form className={styles.form} onSubmit={submit} ref={area}>
      <fieldset className={styles.choice}>
        <legend className={styles.legend}>{words.choose}</legend>
        <div className={styles.choices}>
          {TEMPLATE_KEYS.map((key) => (
            <Checkbox
              key={key}
              checked={chosen.has(key)}
              label={
                missing.includes(key) ? sheets[key].name : `${sheets[key].name} (${words.has})`
              }
              onChange={(_, { checked }) => {
                const next = new Set(chosen);
                if (checked === true) next.add(key);
                else next.delete(key);
                choose(next);
              }}
            />
          ))}
        </div>
      </fieldset>
      <Field {...(isRefused && { validationMessage: words.noneChosen })}>
        <Button type="submit" disabledFocusable={state.work.kind === "running"}>
          {words.make}
        </Button>
      </Field>
    </form>
  );
}
