import { describe, expect, it } from "@jest/globals";
import { type Progress, WorkCancelledError } from "../../../src/hosts/host";
import { createExcel } from "../../support/excel/create-excel";
import { exportGrid } from "../../support/excel-host/export-grid";
import {
  AUGUST,
  excelWith,
  hostOn,
  refreshIn,
  STATEMENTS,
} from "../../support/excel-host/sample-excel";

describe("long work", () => {
  it("reports how many cells have been read and how many sheets written", async () => {
    const seen: Progress[] = [];
    const excel = await excelWith(AUGUST, STATEMENTS);
    const { sheets } = await refreshIn(excel, { onProgress: (progress) => seen.push(progress) });
    const written = sheets.filter(({ action }) => action === "created").map(({ name }) => name);
    const writes = seen.filter(({ stage }) => stage === "write");
    expect(writes.map(({ sheet }) => sheet).toSorted()).toEqual(written.toSorted());
    expect(writes.map(({ done }) => done)).toEqual([...written.keys()]);
    const reads = seen.filter(({ stage }) => stage === "read");
    expect(reads.at(-1)).toMatchObject({ done: reads.at(-1)?.total });
  });

  it("counts up while a long sheet is read", async () => {
    const excel = createExcel({ sheets: [{ name: "LinQ", grid: exportGrid(20_000) }] });
    const done: number[] = [];
    await hostOn(excel).read({ onProgress: (progress) => done.push(progress.done) });
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(200_000);
  });

  it("stops between two chunks when it is cancelled", async () => {
    const excel = createExcel({ sheets: [{ name: "LinQ", grid: exportGrid(20_000) }] });
    const signal = { aborted: false };
    const reading = hostOn(excel).read({ signal, onProgress: () => (signal.aborted = true) });
    await expect(reading).rejects.toBeInstanceOf(WorkCancelledError);
    expect(excel.counters.syncs).toBe(3);
  });

  it("stops between two sheets, every sheet whole, and is completed by the next refresh", async () => {
    const undisturbed = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(undisturbed);
    const excel = await excelWith(AUGUST, STATEMENTS);
    const signal = { aborted: false };
    const cancelled = refreshIn(excel, {
      signal,
      onProgress: ({ stage, done }) => {
        if (stage === "write" && done === 1) signal.aborted = true;
      },
    });
    await expect(cancelled).rejects.toBeInstanceOf(WorkCancelledError);
    // The first two sheets were under way when it was cancelled; the others are there, empty and ours.
    const filled = excel.book().sheets.filter(({ cells }) => Object.keys(cells).length > 0);
    expect(filled).toHaveLength(STATEMENTS.length + 2);
    await refreshIn(excel);
    expect(excel.book()).toEqual(undisturbed.book());
  });
});
