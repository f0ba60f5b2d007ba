import { transfer, wrap, type Remote } from "comlink";
import { WorkCancelledError, type Progress } from "../../hosts/host";
import { valueOf, type Answer } from "./failure";
import type { Tell, Workshop } from "./workshop";

/** How far a task may go before it is stopped, and who hears how far it has come. */
export interface TaskWork {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Has tasks carried out in another thread, so that the page can be used meanwhile. */
export interface Workbench {
  /**
   * Throws what the task throws, and WorkCancelledError when the signal was aborted: then the thread is ended wherever it
   * was, and another one takes the next tasks.
   */
  readonly run: <T>(
    task: (workshop: Remote<Workshop>, tell: Tell) => Promise<Answer<T>>,
    work: TaskWork,
  ) => Promise<T>;
}

interface Bench {
  readonly workshop: Remote<Workshop>;
  /** Rejects when the thread has ended. */
  readonly ended: Promise<never>;
  readonly end: (error: Error) => void;
}

export function createWorkbench(startWorker: () => Promise<Worker>): Workbench {
  // The first thread starts before there is something to do, the next ones when they are needed.
  let bench: Promise<Bench> | null = null;
  const forget = (): void => {
    bench = null;
  };
  const openedBench = (): Promise<Bench> => {
    if (bench === null) {
      bench = openBench(startWorker, forget);
      // Whoever asked for it hears why; the next one who asks tries again.
      bench.catch(forget);
    }
    return bench;
  };
  void openedBench().catch(() => undefined);
  return {
    run: async (task, { signal, onProgress }) => {
      const { workshop, ended, end } = await openedBench();
      const stop = (): void => {
        end(new WorkCancelledError());
      };
      if (signal?.aborted === true) throw new WorkCancelledError();
      signal?.addEventListener("abort", stop, { once: true });
      const { port1: heard, port2: tell } = new MessageChannel();
      heard.onmessage = ({ data }: MessageEvent<Progress>) => onProgress?.(data);
      try {
        return valueOf(await Promise.race([task(workshop, transfer(tell, [tell])), ended]));
      } finally {
        heard.close();
        signal?.removeEventListener("abort", stop);
      }
    },
  };
}

async function openBench(startWorker: () => Promise<Worker>, onEnd: () => void): Promise<Bench> {
  const worker = await startWorker();
  let end: Bench["end"] = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (error) => {
      worker.terminate();
      onEnd();
      reject(error);
    };
  });
  // Whoever waits for a task hears of it; when nobody does, it is no error.
  ended.catch(() => undefined);
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end(new Error(event.message));
  });
  return { workshop: wrap<Workshop>(worker), ended, end };
}
