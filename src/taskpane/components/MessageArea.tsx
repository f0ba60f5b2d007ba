import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { Controller } from "../controller";
import type { PaneState } from "../state/state";
import type { Store } from "../state/store";
import { messageWords, type Explain } from "../wording";

const useStyles = makeStyles({ text: { overflowWrap: "anywhere" } });

/** How the last thing went, until the user closes it or starts the next one. */
export function MessageArea({
  state,
  texts,
  explain,
  controller,
  dispatch,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly explain: Explain;
  readonly controller: Controller;
  readonly dispatch: Store["dispatch"];
}): ReactElement | null {
  const styles = useStyles();
  const { message } = state;
  if (message === null) return null;
  const { intent, text } = messageWords(message, state, texts, explain);
  const words = texts.pane.message;
  const task = message.kind === "failed" ? message.task : null;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={words.close}
            onClick={() => {
              dispatch({ kind: "message-closed" });
            }}
          />
        }
      >
        {task !== null && <Button onClick={() => void controller[task]()}>{words.retry}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
