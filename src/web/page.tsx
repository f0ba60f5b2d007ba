import { createRoot } from "react-dom/client";
import { textsFor } from "../core/texts/texts";
import { StartProblem } from "../taskpane/components/StartProblem";
import { displayLanguage } from "../taskpane/display-language";
import { languageMemory, openStorage } from "../taskpane/language-memory";
import { Page } from "./components/Page";
import { createPageController } from "./page-state";
import { systemTheme } from "./system-theme";
import { workerStarter } from "./worker/start-worker";
import { createWorkbench } from "./worker/workbench";

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no root");
const root = createRoot(element, { onUncaughtError: showFault });
const theme = systemTheme(window);

const around = displayLanguage(navigator.language);

const controller = createPageController({
  workbench: createWorkbench(workerStarter(new URL("worker.js", document.baseURI))),
  around,
  memory: languageMemory(openStorage(window), ""),
  // Sweden writes dates as ISO does; toISOString would give yesterday late in the evening.
  today: () => new Date().toLocaleDateString("sv-SE"),
  sample: new URL("../../samples/linkoping-2020.xlsx", import.meta.url),
});
root.render(<Page controller={controller} theme={theme} />);

/** For faults of ours: whatever was shown is gone, and the user is told so. */
function showFault(error: unknown): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const { pane, web } = textsFor(around);
  root.render(
    <StartProblem
      product={pane.product}
      sentence={web.problem.broken(detail)}
      language={around}
      theme={theme}
    />,
  );
}
