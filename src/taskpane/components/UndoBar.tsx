import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { PaneState, Undo } from "../state/state";
import type { Store } from "../state/store";
import { undoText } from "../wording";
import { useFocusKept } from "./focus";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: tokens.spacingVerticalS,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    // In high contrast the border alone sets it apart.
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  text: { flexGrow: 1, minWidth: 0 },
});

/** What was chosen last in the pane, with the way back; it stays until it is closed or work begins. */
export function UndoBar({
  state,
  texts,
  dispatch,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly dispatch: Store["dispatch"];
}): ReactElement | null {
  const { undo } = state;
  return undo && <Shown undo={undo} state={state} texts={texts} dispatch={dispatch} />;
}

function Shown({
  undo,
  state,
  texts,
  dispatch,
}: Parameters<typeof UndoBar>[0] & { readonly undo: Undo }): ReactElement {
  const styles = useStyles();
  const bar = useFocusKept();
  const words = texts.pane.undo;
  return (
    <div ref={bar} className={styles.bar}>
      <span className={styles.text}>{undoText(undo, state, texts)}</span>
      <Button
        size="small"
        icon={<ArrowUndo20Regular />}
        onClick={() => {
          dispatch({ kind: "undone" });
        }}
      >
        {words.undo}
      </Button>
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={words.close}
        onClick={() => {
          dispatch({ kind: "undo-closed" });
        }}
      />
    </div>
  );
}
