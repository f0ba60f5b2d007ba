import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type ReactElement } from "react";
import { textsFor } from "../../core/texts/texts";
import type { Controller } from "../controller";
import { languageOf } from "../state/state";
import type { Store } from "../state/store";
import { paneGuide } from "../guide";
import type { Explain } from "../wording";
import { Actions } from "./Actions";
import { Header } from "./Header";
import { HelpLink } from "./HelpLink";
import { LiveRegions } from "./LiveRegions";
import { MessageArea } from "./MessageArea";
import { QuestionsOffer } from "./questions/QuestionsOffer";
import { firstTab, Results, tabText, type TabName } from "./Results";
import { Settings } from "./Settings";
import { UndoBar } from "./UndoBar";

export interface PaneContentProps {
  readonly store: Store;
  readonly controller: Controller;
  readonly explain: Explain;
  /** Beside the name of the workbook. */
  readonly tools: ReactElement | null;
}

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  results: { flexGrow: 1 },
});

/** All of the pane. The same in Excel and in a browser: what differs comes in through the controller. */
export function PaneContent({ store, controller, explain, tools }: PaneContentProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const texts = textsFor(languageOf(state));
  const { dispatch } = store;
  const [chosen, selectTab] = useState<TabName | null>(null);
  const tab = chosen ?? firstTab(state);
  return (
    <div className={styles.content}>
      <Header state={state} texts={texts}>
        {tools}
        <HelpLink address={paneGuide(tab)} about={tabText(tab, texts)} texts={texts} />
      </Header>
      <Actions state={state} texts={texts} controller={controller} dispatch={dispatch} />
      <MessageArea
        state={state}
        texts={texts}
        explain={explain}
        controller={controller}
        dispatch={dispatch}
      />
      <QuestionsOffer state={state} texts={texts} controller={controller} />
      <div className={styles.results}>
        <Results
          state={state}
          texts={texts}
          controller={controller}
          selected={tab}
          onSelect={selectTab}
        />
      </div>
      <Settings state={state} texts={texts} controller={controller} dispatch={dispatch} />
      <UndoBar state={state} texts={texts} dispatch={dispatch} />
      <LiveRegions state={state} texts={texts} explain={explain} />
    </div>
  );
}
