import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Texts } from "../../core/texts/texts";
import type { PaneState } from "../state/state";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  book: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: "anywhere",
  },
});

/** Whose report this is: the committee, the workbook under it, and what can be done with it as a whole. */
export function Header({
  state,
  texts,
  children,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { pane } = texts;
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.title}>{state.seen?.committee ?? pane.product}</h1>
        <p className={styles.book}>{state.book}</p>
      </div>
      {children}
    </header>
  );
}
