import type { Commands, OfficeNamespace } from "../../../support/excel/client/office";
import { createOffice, supportedSets } from "../../../support/excel/client/office";
import type { SeamResult } from "../../../support/excel/client/client";
import { connectClient, type LoadedGlobals } from "../../../support/excel/client/connect";

/** What the test puts into the page before office.js runs. */
interface TestWindow extends LoadedGlobals {
  readonly officeSetup: OfficeSetup;
  /** Sends a request of the client library to the workbook model in the test process. */
  readonly answerRequest: (message: readonly unknown[]) => Promise<SeamResult>;
  /** What the ribbon would call. */
  officeCommands: Commands;
  panesShown: number;
}

export interface OfficeSetup {
  readonly apiSet: string;
  readonly displayLanguage: string;
  /** The background of Office's own panes; null on the web, where Office says nothing. */
  readonly background: string | null;
  readonly host: string | null;
}

// The page has what the test put there, and the library that stands before this in office.js.
const page = globalThis as unknown as TestWindow;
const setup = page.officeSetup;
const commands: Commands = new Map();
page.officeCommands = commands;
page.panesShown = 0;

connectClient(page, office(), (message, callback) => {
  void page.answerRequest(message).then(callback);
});

function office(): OfficeNamespace {
  const namespace = createOffice(supportedSets(setup.apiSet), commands);
  const { host } = setup;
  return Object.assign(namespace, {
    context: {
      ...namespace.context,
      displayLanguage: setup.displayLanguage,
      officeTheme:
        setup.background === null ? undefined : { bodyBackgroundColor: setup.background },
    },
    onReady: () => Promise.resolve({ host, platform: "OfficeOnline" }),
    addin: {
      showAsTaskpane: () => {
        page.panesShown += 1;
        return Promise.resolve();
      },
    },
  });
}
