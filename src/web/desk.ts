import { createController, type Controller } from "../taskpane/controller";
import type { PaneHost } from "../taskpane/pane-host";
import { initialState, type LanguageState } from "../taskpane/state/state";
import { createStore, type Store } from "../taskpane/state/store";
import type { DeskView } from "./desk-view";
import { createValue, type Value } from "./value";
import { createWebPaneHost } from "./web-pane-host";
import type { Workbench } from "./worker/workbench";

/** A workbook that the user works on: the pane with all it needs, and what stands beside it. */
export interface Desk {
  readonly store: Store;
  readonly controller: Controller;
  readonly explain: PaneHost["explain"];
  readonly view: Value<DeskView>;
}

export function createDesk(
  file: Pick<DeskView, "name" | "book">,
  language: LanguageState,
  workbench: Workbench,
  today: () => string,
): Desk {
  const view = createValue<DeskView>({ ...file, isChanged: false, report: null, shown: null });
  const store = createStore(initialState("browser", language));
  const host = createWebPaneHost(view, workbench, today, () => store.state().language);
  return { store, controller: createController(host, store), explain: host.explain, view };
}
