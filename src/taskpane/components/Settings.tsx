import {
  Button,
  Divider,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { addMonths } from "../../core/model/month";
import type { Language } from "../../core/texts/texts";
import type { ActionsProps } from "./Actions";
import { SaveVersion } from "./SaveVersion";
import { TextButton } from "./TextButton";

const LANGUAGES: readonly Language[] = ["sv", "en"];

const useStyles = makeStyles({
  settings: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The pane's own settings; those of the report stand in the workbook, so the way there is one of them. And next month. */
export function Settings({ state, texts, controller, dispatch }: ActionsProps): ReactElement {
  const styles = useStyles();
  const words = texts.pane.settings;
  const month = state.month.chosen ?? state.month.own;
  return (
    <footer className={styles.settings}>
      <Divider />
      <h2 className={styles.heading}>{words.title}</h2>
      <Field label={words.language} orientation="horizontal">
        <Select
          value={state.language.chosen ?? ""}
          onChange={(_, { value }) => {
            const language = LANGUAGES.find((each) => each === value) ?? null;
            dispatch({ kind: "language-chosen", language });
          }}
        >
          <option value="">{words.follow[state.place]}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {words.languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <TextButton
          text={words.open}
          name={words.open}
          onClick={() => void controller.goToSetting(null)}
        />
      </div>
      {month !== null && <SaveVersion state={state} texts={texts} controller={controller} />}
      {month !== null && (
        <Field hint={texts.pane.rollForwardHint}>
          <Button
            disabledFocusable={state.work.kind === "running"}
            onClick={() => void controller.rollForward()}
          >
            {texts.pane.rollForward(texts.sheets.words.month(addMonths(month, 1)))}
          </Button>
        </Field>
      )}
    </footer>
  );
}
