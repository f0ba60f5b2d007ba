import { createExcel } from "../tests/support/excel/create-excel";
import type { StrictExcel } from "../tests/support/excel/strict-excel";
import { exportGrid } from "../tests/support/excel-host/export-grid";
import { excelWith, hostOn, refreshIn } from "../tests/support/excel-host/sample-excel";

/** Prints what goes to and fro between the add-in and Excel: requests and bytes, the same on every machine. */
async function main(): Promise<void> {
  const lines = [
    "| what                                  | requests | sent kB | received kB | largest answer kB |",
    "| ------------------------------------- | -------- | ------- | ----------- | ----------------- |",
  ];
  const add = (what: string, excel: StrictExcel): void => {
    const { syncs, requestBytes, responseBytes, largestResponse } = excel.counters;
    const kilobytes = [requestBytes, responseBytes, largestResponse].map((bytes) =>
      String(Math.round(bytes / 1024)),
    );
    lines.push(`| ${[what, String(syncs), ...kilobytes].join(" | ")} |`);
    Object.assign(excel.counters, {
      syncs: 0,
      requestBytes: 0,
      responseBytes: 0,
      largestResponse: 0,
    });
  };
  for (const file of ["samples/linkoping-2020.xlsx", "samples/linkoping-2020-mars.xlsx"]) {
    const excel = await excelWith(file);
    await refreshIn(excel);
    add(`first refresh of ${file}`, excel);
    await refreshIn(excel);
    add(`refresh of it again`, excel);
  }
  for (const rows of [10_000, 100_000, 300_000]) {
    const excel = createExcel({ sheets: [{ name: "LinQ", grid: exportGrid(rows) }] });
    await hostOn(excel).read({});
    add(`reading ${rows} rows of 10 columns`, excel);
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

void main();
