import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { textsFor } from "../../core/texts/texts";
import type { Controller } from "../controller";
import type { PaneHost, ThemeSource } from "../pane-host";
import { languageOf } from "../state/state";
import type { Store } from "../state/store";
import { Actions } from "./Actions";
import { Header } from "./Header";
import { LiveRegions } from "./LiveRegions";
import { MessageArea } from "./MessageArea";
import { Results } from "./Results";
import { Settings } from "./Settings";

export interface PaneProps {
  readonly store: Store;
  readonly controller: Controller;
  readonly theme: ThemeSource;
  readonly explain: PaneHost["explain"];
}

const useStyles = makeStyles({
  provider: { minHeight: "100vh", display: "flex" },
  page: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  results: { flexGrow: 1 },
});

/** The whole pane. The same in Excel and elsewhere: what differs comes in through the controller. */
export function Pane({ store, controller, theme, explain }: PaneProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const isDark = useSyncExternalStore(theme.subscribe, theme.isDark);
  const language = languageOf(state);
  const texts = textsFor(language);
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      className={styles.provider}
      lang={language}
    >
      <main className={styles.page}>
        <Header state={state} texts={texts} onReread={() => void controller.inspect()} />
        <Actions state={state} texts={texts} controller={controller} dispatch={store.dispatch} />
        <MessageArea
          state={state}
          texts={texts}
          explain={explain}
          controller={controller}
          dispatch={store.dispatch}
        />
        <div className={styles.results}>
          <Results state={state} texts={texts} controller={controller} />
        </div>
        <Settings state={state} texts={texts} controller={controller} dispatch={store.dispatch} />
        <LiveRegions state={state} texts={texts} explain={explain} />
      </main>
    </FluentProvider>
  );
}
