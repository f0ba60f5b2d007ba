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
import type { GivenTask, Message, PaneState, Task } from "../state/state";
import type { Store } from "../state/store";
import { messageWords, versionsSheet, writtenSheets, type Explain } from "../wording";
import { useFocusKept } from "./focus";

const useStyles = makeStyles({ text: { overflowWrap: "anywhere" } });

interface NextStepProps {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
}

interface MessageAreaProps extends NextStepProps {
  readonly explain: Explain;
  readonly dispatch: Store["dispatch"];
}

/** How the last thing went, until the user closes it or starts the next one. */
export function MessageArea(props: MessageAreaProps): ReactElement | null {
  const { message } = props.state;
  return message && <MessageShown {...props} message={message} />;
}

function MessageShown({
  state,
  texts,
  explain,
  controller,
  dispatch,
  message,
}: MessageAreaProps & { readonly message: Message }): ReactElement {
  const styles = useStyles();
  const area = useFocusKept();
  const { intent, text } = messageWords(message, state, texts, explain);
  const words = texts.pane.message;
  return (
    <div ref={area}>
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
          <NextStep state={state} texts={texts} controller={controller} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

/** What the user most likely wants now: to see the report, or to try again. */
function NextStep({ state, texts, controller }: NextStepProps): ReactElement | null {
  const { message, report } = state;
  const words = texts.pane.message;
  const failed = message?.kind === "failed" ? message.task : null;
  // What the user gave is given again where it was given.
  if (failed !== null && !isGiven(failed)) {
    return <Button onClick={() => void controller[failed]()}>{words.retry}</Button>;
  }
  const first = sheetToShow(message, report, texts);
  if (first === undefined) return null;
  return (
    <Button onClick={() => void controller.goTo({ sheet: first, row: 0, column: 0 })}>
      {words.show(first)}
    </Button>
  );
}

function isGiven(task: Task): task is GivenTask {
  return task !== "inspect" && task !== "refresh" && task !== "rollForward";
}

function sheetToShow(
  message: PaneState["message"],
  report: PaneState["report"],
  texts: Texts,
): string | undefined {
  if (message?.kind === "pasted") return message.imported.sheet;
  if (message?.kind === "templates") return message.sheets[0];
  if (message?.kind === "saved") return versionsSheet(report, texts);
  const isNew =
    message?.kind === "refreshed" || (message?.kind === "answered" && message.isReported);
  const isWritten = isNew && report !== null;
  return isWritten ? writtenSheets(report)[0]?.name : undefined;
}
