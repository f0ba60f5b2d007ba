import { month } from "../../src/core/model/month";
import { decodeText } from "../../src/hosts/text/decode";
import { readText } from "../../src/hosts/text/read-text";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { importExport } from "../../src/report/import/import-export";
import { refresh } from "../../src/report/refresh";
import { saveVersion } from "../../src/report/save-version";
import { typeInto } from "./edit-book";
import { fixture, OPTIONS } from "./refreshed";

/** The name of its version. */
export const FULL_VERSION = "Nämnd 2020-08-27";

/**
 * A workbook with a source for every sheet of the report: the August sample with a constructed export of single cases on a
 * sheet of its own, a month that was reported otherwise in July, and a version that was saved when the forecast of Ekonomiskt
 * bistånd was 10 000 tkr higher.
 */
export async function fullBook(): Promise<Uint8Array> {
  const dearer = typeInto(fixture("samples/linkoping-2020.xlsx"), "Prognos helår", {
    B7: 298_076,
    B10: 460_370,
    D7: -54_000,
    D10: -48_606,
  });
  const host = await openXlsx(dearer);
  const cases = readText(decodeText(fixture("tests/fixtures/cases/flow.csv")), "flow");
  await importExport(host, cases, { sheet: "Uttag", language: "sv", clock: () => 0 });
  await refresh(host, { ...OPTIONS, month: month(2020, 7), today: "2020-08-05" });
  const revised = await openXlsx(typeInto(host.save(), "LinQ månad", { H8: 3_420 }));
  await saveVersion(revised, FULL_VERSION, { ...OPTIONS, today: "2020-08-20" });
  return typeInto(revised.save(), "Prognos helår", {
    B7: 288_076,
    B10: 450_370,
    D7: -44_000,
    D10: -38_606,
  });
}
