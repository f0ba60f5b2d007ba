import {
  Button,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { Controller } from "../controller";
import type { PaneState } from "../state/state";
import type { Store } from "../state/store";
import { progressShare, progressText } from "../wording";
import { REFRESH_ID, useFocusKept } from "./focus";
import { MonthField } from "./MonthField";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  progress: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  what: { flexGrow: 1, minWidth: 0 },
  sheet: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    overflowWrap: "anywhere",
  },
});

export interface ActionsProps {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
  readonly dispatch: Store["dispatch"];
}

/** The report month and Uppdatera; while work goes on, how far it has come and Avbryt. */
export function Actions({ state, texts, controller, dispatch }: ActionsProps): ReactElement {
  const styles = useStyles();
  const { work } = state;
  const isRunning = work.kind === "running";
  return (
    <section className={styles.actions} aria-label={texts.pane.refresh}>
      <MonthField state={state} texts={texts} dispatch={dispatch} />
      <Button
        id={REFRESH_ID}
        appearance="primary"
        icon={<ArrowSync20Regular />}
        disabledFocusable={isRunning}
        onClick={() => void controller.refresh()}
      >
        {texts.pane.refresh}
      </Button>
      {isRunning && <Progress work={work} texts={texts} onCancel={controller.cancel} />}
    </section>
  );
}

function Progress({
  work,
  texts,
  onCancel,
}: {
  readonly work: Extract<PaneState["work"], { kind: "running" }>;
  readonly texts: Texts;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const row = useFocusKept();
  const words = texts.pane.work;
  const share = progressShare(work.progress, work.task) ?? (wantsStill() ? 0 : null);
  const text = work.isCancelling ? words.cancelling : progressText(work.progress, work.task, texts);
  return (
    <div className={styles.progress} ref={row}>
      <div className={styles.what}>
        <p className={styles.sheet}>{text}</p>
        <ProgressBar aria-label={text} {...(share !== null && { value: share })} />
      </div>
      <Button disabledFocusable={work.isCancelling} onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

/** A bar without a share runs to and fro, also for those who want less movement: Fluent's own does not ask. */
function wantsStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
