import type { Seam, SeamResult } from "../../support/excel/client/client";
import { loadClient } from "../../support/excel/client/load-client";
import { loadIronCalculator } from "../../support/excel/calculator/load-ironcalc";
import { loadDeclarations } from "../../support/excel/declarations/load";
import {
  createStrictExcel,
  type ExcelSetup,
  type StrictExcel,
} from "../../support/excel/strict-excel";

/** An Excel for tests whose client is in a browser; the test process keeps one of its own, to look and to meddle. */
export interface BrowserExcel extends StrictExcel {
  /** Answers a request of the client in the browser. */
  readonly answer: (message: readonly unknown[]) => Promise<SeamResult>;
}

export function createBrowserExcel(setup: ExcelSetup): BrowserExcel {
  let seam: Seam | undefined;
  const excel = createStrictExcel(setup, {
    calculator: loadIronCalculator(),
    declarations: loadDeclarations(),
    loadClient: (office, created) => {
      seam = created;
      return loadClient(office, created);
    },
  });
  return {
    ...excel,
    answer: (message) => new Promise((resolve) => seam?.(message, resolve)),
  };
}
