import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import { HostError } from "../../hosts/host-error";
import type { Problem } from "../page-state";

const useStyles = makeStyles({
  bar: { margin: tokens.spacingHorizontalL },
  text: { overflowWrap: "anywhere" },
});

/** Why the file that the user chose was not opened. */
export function ProblemBar({
  problem,
  texts,
  onClose,
}: {
  readonly problem: Problem;
  readonly texts: Texts;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.text}>
          <span role="alert">{problemText(problem, texts)}</span>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={texts.pane.message.close}
              onClick={onClose}
            />
          }
        />
      </MessageBar>
    </div>
  );
}

function problemText({ name, reason }: Problem, { web, pane, errors }: Texts): string {
  if (reason === "unreadable-file") return web.problem.unreadable(name);
  if (reason === "sample-missing") return web.problem.sampleMissing;
  if (reason === "templates-failed") return web.problem.templatesFailed;
  if (reason instanceof HostError) return web.problem.of(name, reason.sentence(errors));
  return pane.message.internal(`${reason.name}: ${reason.message}`);
}
