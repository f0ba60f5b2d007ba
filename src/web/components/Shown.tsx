import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { Desk } from "../desk";
import type { DeskView } from "../desk-view";

/** Tables and charts are loaded when there is something to show. */
export const loadReport = (): Promise<typeof import("../report/Report")> =>
  import("../report/Report");
const Report = lazy(async () => ({ default: (await loadReport()).Report }));
const Cells = lazy(async () => ({ default: (await loadReport()).Cells }));

const useStyles = makeStyles({
  none: { margin: 0, maxWidth: "36rem", color: tokens.colorNeutralForeground2 },
});

/** What stands beside the pane. */
export function Shown({
  desk,
  view: { report, shown },
  texts,
}: {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  return (
    <Suspense fallback={<Spinner />}>
      {shown?.kind === "cells" ? (
        <Cells
          cells={shown.cells}
          texts={texts}
          onBack={
            report &&
            (() => {
              const [first] = report.sheets;
              desk.view.change({
                shown: first ? { kind: "sheet", name: first.name, cell: null } : null,
              });
            })
          }
        />
      ) : report && shown ? (
        <Report
          report={report}
          shown={shown}
          texts={texts}
          onShow={(name) => {
            desk.view.change({ shown: { kind: "sheet", name, cell: null } });
          }}
          onFault={desk.controller.tell}
          onLink={(place) => void desk.controller.goTo(place)}
        />
      ) : (
        <p className={styles.none}>{texts.web.report.none}</p>
      )}
    </Suspense>
  );
}
