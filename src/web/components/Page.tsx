import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type DragEvent, type ReactElement } from "react";
import { textsFor } from "../../core/texts/texts";
import { Themed } from "../../taskpane/components/Themed";
import type { ThemeSource } from "../../taskpane/pane-host";
import { languageOf } from "../../taskpane/state/state";
import type { PageController } from "../page-state";
import { ProblemBar } from "./ProblemBar";
import { Welcome } from "./Welcome";
import { WIDE } from "./wide";
import { Workspace } from "./Workspace";

const useStyles = makeStyles({
  provider: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    [WIDE]: { height: "100vh" },
  },
  page: { flexGrow: 1, display: "flex", flexDirection: "column" },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
});

/** The whole page: the way in, then the workbook that was opened. A file can be dropped anywhere. */
export function Page({
  controller,
  theme,
}: {
  readonly controller: PageController;
  readonly theme: ThemeSource;
}): ReactElement {
  const styles = useStyles();
  const { subscribe, now } = controller.state;
  const { desk, opening, problem } = useSyncExternalStore(subscribe, now);
  const store = desk?.store;
  const language = useSyncExternalStore(store?.subscribe ?? subscribe, () =>
    store === undefined ? controller.language() : languageOf(store.state()),
  );
  const [isDropping, setDropping] = useState(false);
  const texts = textsFor(language);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void controller.open(file);
  };
  return (
    <Themed theme={theme} language={language} className={styles.provider}>
      <div
        className={`${styles.page} ${isDropping ? styles.dropping : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={(event) => {
          if (event.currentTarget === event.target) setDropping(false);
        }}
        onDrop={onDrop}
      >
        {problem && (
          <ProblemBar problem={problem} texts={texts} onClose={controller.closeProblem} />
        )}
        {desk === null ? (
          <Welcome controller={controller} opening={opening} texts={texts} />
        ) : (
          // Another workbook begins anew, with nothing left of the one before.
          <Workspace key={desk.view.now().book.id} desk={desk} page={controller} texts={texts} />
        )}
      </div>
    </Themed>
  );
}
