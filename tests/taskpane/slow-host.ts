import { month } from "../../src/core/model/month";
import { WorkCancelledError } from "../../src/hosts/host";
import type { PaneHost, PaneWork } from "../../src/taskpane/pane-host";
import { imported, outcome, written } from "./outcome";

/** A place for a workbook where work ends when the test says so. */
export interface SlowHost extends PaneHost {
  readonly works: PaneWork[];
  readonly end: (error?: Error) => void;
}

export function slowHost(changes: Partial<PaneHost> = {}): SlowHost {
  const works: PaneWork[] = [];
  let ends: ((error?: Error) => void)[] = [];
  const work = <T>(asked: PaneWork, result: T): Promise<T> =>
    new Promise((resolve, reject) => {
      works.push(asked);
      ends.push((error) => {
        if (error) reject(error);
        else if (asked.signal.aborted) reject(new WorkCancelledError());
        else resolve(result);
      });
    });
  return {
    bookName: () => Promise.resolve("bok.xlsx"),
    inspect: (asked) => work(asked, outcome()),
    refresh: (asked) => work(asked, written()),
    rollForward: (asked) => work(asked, written({ month: month(2020, 9) })),
    saveVersion: (_, asked) => work(asked, written()),
    saveAnswers: (_, asked) => work(asked, written()),
    paste: (_, asked) => work({ ...asked, month: null }, imported()),
    addTemplates: (_, asked) => work({ ...asked, month: null }, ["Underlag drift"]),
    review: (_, asked) => work(asked, { numbers: [], findings: [] }),
    tables: () => Promise.resolve([]),
    goTo: () => Promise.resolve(true),
    goToSetting: () => Promise.resolve(true),
    explain: () => null,
    ...changes,
    works,
    end: (error) => {
      const waiting = ends;
      ends = [];
      for (const finish of waiting) finish(error);
    },
  };
}
