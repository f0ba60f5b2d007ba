import { Button, Tooltip } from "@fluentui/react-components";
import { DocumentSearch20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { Controller } from "../controller";
import type { PaneState } from "../state/state";

/** Has the workbook read again, after the user has changed it. */
export function Reread({
  state,
  texts,
  controller,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
}): ReactElement {
  return (
    <Tooltip content={texts.pane.reread} relationship="label">
      <Button
        appearance="subtle"
        icon={<DocumentSearch20Regular />}
        disabledFocusable={state.work.kind === "running"}
        onClick={() => void controller.inspect()}
      />
    </Tooltip>
  );
}
