import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useSyncExternalStore, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import { REFRESH_ID } from "../../taskpane/components/focus";
import { PaneContent } from "../../taskpane/components/PaneContent";
import { loadQuestions } from "../../taskpane/components/questions/QuestionsOffer";
import { loadTemplates } from "../../taskpane/components/Results";
import type { Desk } from "../desk";
import type { PageController } from "../page-state";
import { ChooseFile } from "./ChooseFile";
import { Download } from "./Download";
import { loadReport, Shown } from "./Shown";
import { WIDE } from "./wide";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  // Beside each other, pane and report scroll each for itself.
  work: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    [WIDE]: { flexDirection: "row", height: 0 },
  },
  pane: {
    display: "flex",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalL,
    [WIDE]: {
      width: "22rem",
      flexShrink: 0,
      overflowY: "auto",
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  shown: {
    flexGrow: 1,
    minWidth: 0,
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
    [WIDE]: { overflowY: "auto" },
  },
});

/** A workbook that is open: the pane, and beside it the report. */
export function Workspace({
  desk,
  page,
  texts,
}: {
  readonly desk: Desk;
  readonly page: PageController;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  const view = useSyncExternalStore(desk.view.subscribe, desk.view.now);
  // A sheet is drawn piece by piece, so that the page can be used meanwhile.
  const drawn = useDeferredValue(view);
  useEffect(() => {
    // What the keyboard stood on, the way in, is gone.
    document.getElementById(REFRESH_ID)?.focus();
  }, []);
  useEffect(() => {
    // All that a workbook can need later is fetched now, so that the work goes on without a network.
    Promise.all([loadReport(), loadTemplates(), loadQuestions()]).catch(() => {
      // Then it is fetched when it is needed.
    });
  }, []);
  const { web, pane } = texts;
  return (
    <>
      <header className={styles.bar}>
        <p className={styles.product}>{pane.product}</p>
        <Download view={view} texts={texts} />
        <ChooseFile text={web.other} onFile={(file) => void page.open(file)} />
      </header>
      <main className={styles.work}>
        <div className={styles.pane}>
          <PaneContent
            store={desk.store}
            controller={desk.controller}
            explain={desk.explain}
            tools={null}
          />
        </div>
        <section className={styles.shown} aria-label={web.report.label}>
          <Shown desk={desk} view={drawn} texts={texts} />
        </section>
      </main>
    </>
  );
}
