import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import { announcement } from "../announcement";
import type { PaneState } from "../state/state";
import type { Explain } from "../wording";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to screen readers what the eye sees. Always there, for regions that come with their text are not read. */
export function LiveRegions({
  state,
  texts,
  explain,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly explain: Explain;
}): ReactElement {
  const styles = useStyles();
  const { polite, assertive } = announcement(state, texts, explain);
  return (
    <div className={styles.heard}>
      <div role="status">{polite}</div>
      <div role="alert">{assertive}</div>
    </div>
  );
}
