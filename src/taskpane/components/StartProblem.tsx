import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/texts/texts";
import type { ThemeSource } from "../pane-host";
import { Themed } from "./Themed";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalL}` },
});

/** The whole page where it cannot work: Excel is too old, say, or Office.js cannot be reached. */
export function StartProblem({
  product,
  sentence,
  language,
  theme,
}: {
  readonly product: string;
  readonly sentence: string;
  readonly language: Language;
  readonly theme: ThemeSource;
}): ReactElement {
  const styles = useStyles();
  return (
    <Themed theme={theme} language={language}>
      <main className={styles.page}>
        <h1 className={styles.title}>{product}</h1>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <span role="alert">{sentence}</span>
          </MessageBarBody>
        </MessageBar>
      </main>
    </Themed>
  );
}
