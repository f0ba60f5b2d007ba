import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The code by which one action on the sheet Budget is refused. */
async function codeOf(act: Act, apiSet = "1.13"): Promise<string> {
  const excel = createExcel({ sheets: [{ name: "Budget", rows: [[1, 2]] }], apiSet });
  const { code } = await refusal(excel, async (context) => {
    act(context.workbook.worksheets.getItem("Budget"), context);
    await context.sync();
  });
  return code;
}

/** As JavaScript that no compiler has checked. */
function unchecked(object: unknown): Record<string, unknown> & { values: unknown } {
  return object as ReturnType<typeof unchecked>;
}

describe("what Excel refuses and its client library alone would let pass", () => {
  it("is a misspelt property that is written", async () => {
    const act: Act = (sheet) => (unchecked(sheet.getRange("A1")).valuess = [[1]]);
    expect(await codeOf(act)).toBe("TypeError");
  });

  it("is a misspelt property that is read", async () => {
    const act: Act = (sheet) => unchecked(sheet.getRange("A1")).adress;
    expect(await codeOf(act)).toBe("TypeError");
  });

  it("is a misspelt property that is loaded", async () => {
    expect(await codeOf((sheet) => sheet.getRange("A1").load("adress"))).toBe("ApiNotFound");
  });

  it("is a property that cannot be written", async () => {
    expect(await codeOf((sheet) => (unchecked(sheet).id = "x"))).toBe("TypeError");
  });

  it("is a member above the supported ExcelApi version", async () => {
    const act: Act = (sheet) => sheet.getRange("A1").getPrecedents().load("addresses");
    expect(await codeOf(act)).toBe("ApiNotFound");
    const merged: Act = (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject();
    expect(await codeOf(merged, "1.12")).toBe("ApiNotFound");
  });

  it.each([
    ["a value that the enumeration lacks", "Gone"],
    ["a value of another type", 1],
  ])("is %s", async (_, visibility) => {
    const act: Act = (sheet) => (unchecked(sheet).visibility = visibility);
    expect(await codeOf(act)).toBe("InvalidArgument");
  });

  it("is a property of an options object that the declaration lacks", async () => {
    const act: Act = (sheet) => {
      sheet.protection.protect({ allowEverything: true } as object);
    };
    expect(await codeOf(act)).toBe("InvalidArgument");
  });

  it.each([
    ["too few rows", [[1, 2]]],
    ["too many columns", [[1, 2, 3], [1, 2, 3]]], // prettier-ignore
    ["uneven rows", [[1, 2], [1]]],
    ["no array", 1],
  ])("is an array that does not fit the range: %s", async (_, values) => {
    const act: Act = (sheet) => (unchecked(sheet.getRange("A1:B2")).values = values);
    expect(await codeOf(act)).toBe("InvalidArgument");
  });

  it("is an array that does not fit, also where the library cuts it into pieces", async () => {
    const rows = Array.from({ length: 2000 }, () => [1]);
    const act: Act = (sheet) => (sheet.getRange("A1:A2001").values = rows);
    expect(await codeOf(act)).toBe("InvalidArgument");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined])("is %p in an array", async (value) => {
    const act: Act = (sheet) => (sheet.getRange("A1").values = [[value]]);
    expect(await codeOf(act)).toBe("InvalidArgument");
  });

  it("is a text of more than 32 767 characters", async () => {
    const write =
      (length: number): Act =>
      (sheet) =>
        (sheet.getRange("A1").values = [["x".repeat(length)]]);
    expect(await codeOf(write(32_768))).toBe("InvalidArgument");
    await expect(codeOf(write(32_767))).rejects.toThrow("not refused");
  });

  it.each(["A1,C3", "A1;C3", "A0", "XFE1", "A1:B2:C3", "", "Budget"])(
    "is the address %j",
    async (address) => {
      const act: Act = (sheet) => sheet.getRange("A1").getBoundingRect(address);
      expect(await codeOf(act)).toBe("InvalidArgument");
    },
  );

  it.each([
    "",
    "x".repeat(32),
    "2024/2025",
    "a\\b",
    "vad?",
    "a*b",
    "[a]",
    "a:b",
    "'a",
    "a'",
    "History",
    "historik",
  ])("is a sheet called %j", async (name) => {
    const act: Act = (_, context) => context.workbook.worksheets.add(name);
    expect(await codeOf(act)).toBe("InvalidArgument");
  });

  it("is a second sheet of the same name, whatever its case", async () => {
    const act: Act = (_, context) => context.workbook.worksheets.add("BUDGET");
    expect(await codeOf(act)).toBe("ItemAlreadyExists");
  });

  it("is a sheet that is not there", async () => {
    const act: Act = (_, context) => context.workbook.worksheets.getItem("Nej");
    expect(await codeOf(act)).toBe("ItemNotFound");
  });

  it("is writing to a null object", async () => {
    const act: Act = (_, { workbook }) =>
      (workbook.worksheets.getItemOrNullObject("Nej").name = "Ja");
    expect(await codeOf(act)).toBe("InvalidObjectPath");
  });

  it("is filling whole columns", async () => {
    const act: Act = (sheet) => (sheet.getRange("A:A").values = [[1]]);
    expect(await codeOf(act)).toBe("InvalidArgument");
  });

  it.each(["red-ish", "#12345", "rgb(0,0,0)"])("is the colour %j", async (color) => {
    const act: Act = (sheet) => (sheet.getRange("A1").format.fill.color = color);
    expect(await codeOf(act)).toBe("InvalidArgument");
  });
});

describe("a refusal", () => {
  it("tells place and statement as Excel does", async () => {
    const excel = createExcel({ sheets: [{ name: "Budget" }] });
    const refused = await refusal(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Budget");
      sheet.getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    expect(refused).toMatchObject({
      code: "InvalidArgument",
      location: "Range.Values",
      statement: "range.values = ...;",
    });
    expect(refused.message).toContain("The number of rows or columns in the input array");
  });

  it("leaves done what stood before it in the batch, and undone what follows", async () => {
    const excel = createExcel({ sheets: [{ name: "Budget" }] });
    await refusal(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Budget");
      sheet.getRange("A1").values = [["före"]];
      sheet.getRange("A2:B2").values = [["fel"]];
      sheet.getRange("A3").values = [["efter"]];
      await context.sync();
    });
    expect(excel.book().sheets[0]?.cells).toEqual({ A1: { value: "före" } });
  });

  it("names what the test host lacks, and remembers it", async () => {
    const excel = createExcel({ sheets: [{ name: "Budget" }] });
    const refused = await refusal(excel, async (context) => {
      context.workbook.worksheets.getItem("Budget").getRange("A1").sort.apply([]);
      await context.sync();
    });
    expect(refused.code).toBe("NotModelled");
    expect(excel.notModelled).toEqual(["not modelled by the Excel test host: Range.sort"]);
  });
});

describe("the supported requirement sets", () => {
  it.each([
    ["1.13", "1.13", true],
    ["1.13", "1.14", false],
    ["1.17", "1.16", true],
  ])("of an Excel with %s hold ExcelApi %s: %p", (apiSet, version, expected) => {
    const { Office } = createExcel({ apiSet });
    expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(expected);
  });
});
