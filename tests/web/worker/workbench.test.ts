import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "@jest/globals";
import { expose } from "comlink";
import { WorkCancelledError, type Progress } from "../../../src/hosts/host";
import { HostError } from "../../../src/hosts/host-error";
import { ReportError } from "../../../src/report/errors";
import { createWorkbench, type Workbench } from "../../../src/web/worker/workbench";
import { createWorkshop, type Book, type Job } from "../../../src/web/worker/workshop";
import { smallParts, zipParts } from "../../support/small-workbook";
import { AUGUST } from "../../report/view/sample-book";

/** The real workshop at the other end of a channel, in this thread; messages are cloned as between threads. */
interface TestWorker {
  readonly worker: Worker;
  readonly close: () => void;
}

let started: TestWorker[] = [];
afterEach(() => {
  for (const { close } of started) close();
  started = [];
});

function startWorker(): Promise<Worker> {
  const { port1, port2 } = new MessageChannel();
  expose(
    createWorkshop(() => 0),
    port2,
  );
  port1.start();
  const close = (): void => {
    port1.close();
  };
  // The part of a worker that is used: messages both ways, and an end.
  const worker = Object.assign(port1, { terminate: close }) as unknown as Worker;
  started.push({ worker, close });
  return Promise.resolve(worker);
}

function bookOf(bytes: Uint8Array): Book {
  return { id: 1, content: new Blob([new Uint8Array(bytes)]) };
}

const job = (book: Book): Job => ({ book, month: null, language: "sv", today: "2020-09-07" });
const sample = (): Book => bookOf(readFileSync(AUGUST));
const bench = (): Workbench => createWorkbench(startWorker);

describe("work in another thread", () => {
  it("gives the outcome, the report and the file, and tells how far it has come", async () => {
    const told: Progress[] = [];
    const { outcome, report, content } = await bench().run(
      (shop, tell) => shop.refresh(job(sample()), tell),
      { onProgress: (progress) => told.push(progress) },
    );
    expect(outcome.committee).toBe("Arbetsmarknadsnämnden");
    expect(report.sheets[0]?.name).toBe("Sammanfattning");
    expect(content.size).toBeGreaterThan(sample().content.size);
    expect(told.map(({ stage }) => stage)).toEqual(expect.arrayContaining(["read", "write"]));
  });

  it("saves a version, and the next report of the file it gives compares with it", async () => {
    const own = bench();
    const { content } = await own.run(
      (shop, tell) => shop.saveVersion(job(sample()), "Nämnd", tell),
      {},
    );
    const { report } = await own.run(
      (shop, tell) => shop.refresh(job({ id: 2, content }), tell),
      {},
    );
    const versions = report.sheets.find(({ name }) => name === "Versioner");
    expect(versions?.bands[0]?.[0]?.[0]).toMatchObject({
      cell: { text: "Prognosen är densamma mot budget som i Nämnd" },
    });
    await expect(
      own.run((shop, tell) => shop.saveVersion(job({ id: 2, content }), " ", tell), {}),
    ).rejects.toEqual(new ReportError("version-nameless"));
  });

  it("has errors of the same classes, with all they say", async () => {
    const empty = bookOf(new Uint8Array());
    await expect(bench().run((shop) => shop.open(empty), {})).rejects.toEqual(
      expect.objectContaining({ reason: "empty-file" }),
    );
    await expect(bench().run((shop) => shop.open(empty), {})).rejects.toBeInstanceOf(HostError);
    const parts = { ...smallParts() };
    parts["xl/worksheets/sheet1.xml"] =
      parts["xl/worksheets/sheet1.xml"]?.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>") ??
      "";
    const bare = job(bookOf(zipParts(parts)));
    await expect(bench().run((shop, tell) => shop.refresh(bare, tell), {})).rejects.toEqual(
      new ReportError("nothing-recognised"),
    );
  });

  it("ends the thread when it is cancelled, and the next task has a new one", async () => {
    const own = bench();
    const stop = new AbortController();
    const cancelled = own.run(
      (shop, tell) => {
        stop.abort();
        return shop.refresh(job(sample()), tell);
      },
      { signal: stop.signal },
    );
    await expect(cancelled).rejects.toBeInstanceOf(WorkCancelledError);
    expect(started).toHaveLength(1);
    const outcome = await own.run((shop, tell) => shop.inspect(job(sample()), tell), {});
    expect(outcome.recognised.length).toBeGreaterThan(10);
    expect(started).toHaveLength(2);
  });

  it("does not begin what was cancelled before", async () => {
    const own = bench();
    const signal = AbortSignal.abort();
    const run = own.run((shop, tell) => shop.inspect(job(sample()), tell), { signal });
    await expect(run).rejects.toBeInstanceOf(WorkCancelledError);
  });
});
