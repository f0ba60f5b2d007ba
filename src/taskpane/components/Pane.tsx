import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { textsFor } from "../../core/texts/texts";
import type { ThemeSource } from "../pane-host";
import { languageOf } from "../state/state";
import { PaneContent, type PaneContentProps } from "./PaneContent";
import { Reread } from "./Reread";
import { Themed } from "./Themed";

export interface PaneProps extends Omit<PaneContentProps, "tools"> {
  readonly theme: ThemeSource;
}

const useStyles = makeStyles({
  provider: { minHeight: "100vh", display: "flex" },
  page: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

/** The pane as a page of its own, which is what Excel shows. */
export function Pane({ theme, ...content }: PaneProps): ReactElement {
  const styles = useStyles();
  const { store, controller } = content;
  const state = useSyncExternalStore(store.subscribe, store.state);
  const language = languageOf(state);
  return (
    <Themed theme={theme} language={language} className={styles.provider}>
      <main className={styles.page}>
        <PaneContent
          {...content}
          tools={<Reread state={state} texts={textsFor(language)} controller={controller} />}
        />
      </main>
    </Themed>
  );
}
