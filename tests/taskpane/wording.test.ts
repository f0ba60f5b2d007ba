import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../src/core/texts/texts";
import { ExcelError } from "../../src/hosts/excel/errors";
import { TextError } from "../../src/hosts/text/errors";
import { ReportError } from "../../src/report/errors";
import { ImportError } from "../../src/report/import/errors";
import { createExcelPaneHost } from "../../src/taskpane/excel/excel-pane-host";
import type { Message } from "../../src/taskpane/state/state";
import { imported } from "./outcome";
import { messageWords, placeText, progressShare } from "../../src/taskpane/wording";

const SV = textsFor("sv");
const { explain } = createExcelPaneHost(
  { run: () => Promise.reject(new Error("not used")), isSetSupported: () => true },
  { today: () => "2020-09-07", clock: () => 0 },
);

function failed(error: unknown) {
  const message: Message = { kind: "failed", error, task: "refresh" };
  return messageWords(message, { place: "excel", report: null }, SV, explain);
}

describe("a failure in words", () => {
  it("is the host's own sentence for what Excel refuses", () => {
    const { intent, text } = failed(new ExcelError("sheet-protected", { sheet: "Kontroller" }));
    expect(intent).toBe("error");
    expect(text).toMatch(/^Bladet ”Kontroller” är skyddat\./);
  });

  it("is only a warning when the workbook holds nothing to report on", () => {
    expect(failed(new ReportError("nothing-recognised"))).toMatchObject({
      intent: "warning",
      text: expect.stringContaining("inga siffror som Tertial känner igen"),
    });
    expect(failed(new ReportError("month-missing")).text).toContain("vilken månad");
    expect(failed(new ReportError("version-exists")).text).toContain("Välj ett annat namn");
    expect(failed(new ReportError("version-nameless")).text).toContain("Nämnd 2020-09-24");
  });

  it("says of a fault in Tertial what to report", () => {
    expect(failed(new TypeError("x is undefined")).text).toMatch(/TypeError: x is undefined$/);
  });
});

describe("a paste in words", () => {
  it("is how many values are new, revised and missing", () => {
    const words = messageWords(
      { kind: "pasted", imported: imported() },
      { place: "excel", report: null },
      SV,
      explain,
    );
    expect(words).toEqual({
      intent: "success",
      text: "Bladet ”LinQ”: 1 nytt värde, 1 ändrat, 0 som saknas i exporten.",
    });
  });

  it("is a warning, with what to do, for an export that is refused or no text", () => {
    expect(failed(new ImportError("own-sheet", { sheet: "Kontroller" }))).toMatchObject({
      intent: "warning",
      text: expect.stringContaining("en av Tertials sammanställningar"),
    });
    expect(failed(new TextError("nothing-pasted", {})).text).toContain("Kopiera tabellen");
  });
});

describe("a place in words", () => {
  it("is the sheet and the cell or range, as in the name box", () => {
    expect(placeText({ sheet: "Drift period", row: 6, column: 3 })).toBe("Drift period · D7");
    const range = { sheet: "LinQ", top: 3, left: 0, bottom: 7, right: 12 };
    expect(placeText(range)).toBe("LinQ · A4:M8");
  });
});

describe("progressShare", () => {
  it("is half of a refresh for reading, all of an inspection", () => {
    const progress = { stage: "read", sheet: "LinQ", done: 3, total: 4 } as const;
    expect(progressShare(progress, "inspect")).toBe(0.75);
    expect(progressShare(progress, "refresh")).toBe(0.375);
    expect(progressShare({ ...progress, stage: "write" }, "refresh")).toBe(0.875);
  });

  it("is unknown before the first word and for nothing at all", () => {
    expect(progressShare(null, "refresh")).toBeNull();
    expect(progressShare({ stage: "read", sheet: "", done: 0, total: 0 }, "refresh")).toBeNull();
  });
});
