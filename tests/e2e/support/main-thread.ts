import type { Page } from "playwright-core";

/** What this needs of an event of Chromium's tracing; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** The thread's own time: what a busy machine adds is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest task on the threads that pages run on, while something is done: milliseconds of the thread's own time. The
 * long tasks that a page itself can observe also count the time in which the machine did something else.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the page's browser is not known");
  await browser.startTracing(page, {
    categories: ["toplevel", "disabled-by-default-devtools.timeline"],
  });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const events = trace.traceEvents;
  const threads = events.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const isMain = ({ pid, tid }: TraceEvent): boolean =>
    threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const durations = events.flatMap((event) =>
    event.name.endsWith("RunTask") && isMain(event) ? [(event.tdur ?? 0) / 1000] : [],
  );
  if (durations.length === 0) throw new Error("the trace has no tasks");
  return Math.max(...durations);
}
