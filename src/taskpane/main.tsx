/// <reference types="office-js" />
import { createRoot } from "react-dom/client";
import { textsFor, type Language } from "../core/texts/texts";
import type { ExcelAccess } from "../hosts/excel/access";
import { associateCommands } from "../ribbon/commands";
import { Pane } from "./components/Pane";
import { StartProblem } from "./components/StartProblem";
import { createController } from "./controller";
import { displayLanguage } from "./display-language";
import { createExcelPaneHost } from "./excel/excel-pane-host";
import { languageMemory, openStorage } from "./language-memory";
import { officeTheme } from "./excel/office-theme";
import { hindrance } from "./excel/requirements";
import { initialState } from "./state/state";
import { createStore } from "./state/store";

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no root");
const root = createRoot(element, { onUncaughtError: showFault });
const theme = officeTheme(
  () => ("Office" in globalThis ? Office.context.officeTheme : undefined),
  window,
);

/** Starts the shared runtime in Excel: the pane, and the ribbon's commands. */
async function start(): Promise<void> {
  // Declared by its types, but the network may have kept the library away.
  if (!("Office" in globalThis)) {
    showProblem(textsFor("sv").pane.start.noOffice, "sv");
    return;
  }
  const { host } = await Office.onReady();
  const { partitionKey, requirements } = Office.context;
  const office = displayLanguage(Office.context.displayLanguage);
  const access: ExcelAccess = {
    run: (options, batch) => Excel.run(options, batch),
    isSetSupported: (name, version) => requirements.isSetSupported(name, version),
  };
  const problem = hindrance({ host, ...access }, textsFor(office));
  if (problem === null) startPane(access, office, partitionKey);
  else showProblem(problem, office);
}

function startPane(access: ExcelAccess, office: Language, partition: string | undefined): void {
  const memory = languageMemory(openStorage(window), partition ?? "");
  const store = createStore(initialState("excel", { around: office, chosen: memory.load() }));
  store.subscribe(() => {
    memory.save(store.state().language.chosen);
  });
  const host = createExcelPaneHost(access, {
    // Sweden writes dates as ISO does; toISOString would give yesterday late in the evening.
    today: () => new Date().toLocaleDateString("sv-SE"),
    clock: () => performance.now(),
  });
  const controller = createController(host, store);
  associateCommands(Office.actions, {
    refresh: controller.refresh,
    showPane: () => Office.addin.showAsTaskpane().catch(controller.tell),
  });
  root.render(<Pane store={store} controller={controller} theme={theme} explain={host.explain} />);
  void controller.inspect();
}

function showProblem(sentence: string, language: Language): void {
  const { product } = textsFor(language).pane;
  root.render(
    <StartProblem product={product} sentence={sentence} language={language} theme={theme} />,
  );
}

/** For faults of ours: whatever was shown is gone, and the user is told so. */
function showFault(error: unknown): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  showProblem(textsFor("sv").pane.start.broken(detail), "sv");
}

await start();
