import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { loadClient } from "../../../support/excel/client/load-client";
import { createOffice, supportedSets } from "../../../support/excel/client/office";
import { loadDeclarations } from "../../../support/excel/declarations/load";

interface Sent {
  readonly flags: unknown;
  readonly body: {
    readonly AutoKeepReference: unknown;
    readonly Actions: readonly Record<string, unknown>[];
    readonly ObjectPaths: Readonly<Record<string, Record<string, unknown>>>;
  };
}

/** A client library whose requests are recorded and answered with the same results. */
function recordingClient(results: readonly unknown[] = []): {
  readonly sent: Sent[];
  readonly client: ReturnType<typeof loadClient>;
} {
  const sent: Sent[] = [];
  const client = loadClient(createOffice(supportedSets("1.13"), new Map()), (message, answer) => {
    // The library's own message array: body at 4, flags at 6.
    sent.push({ flags: message[6], body: JSON.parse(String(message[4])) as Sent["body"] });
    const text = JSON.stringify({ Results: results, Error: null });
    answer({ status: "succeeded", value: { data: [200, [], text] } });
  });
  return { sent, client };
}

describe("the seam under the pinned client library", () => {
  it("is that of the versions it was written for", () => {
    const manifest = JSON.parse(
      readFileSync(require.resolve("@microsoft/office-js/package.json"), "utf8"),
    ) as { version: string };
    expect(manifest.version).toBe("1.1.110");
    expect(loadDeclarations().version).toBe("1.0.612");
  });

  it("names objects by paths and sends writes, calls and loads as actions", async () => {
    const { sent, client } = recordingClient();
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:B1");
      range.values = [[1, "x"]];
      range.clear("Contents");
      range.load({ values: true, format: { fill: { color: true } } });
      await context.sync();
    });
    const { body, flags } = sent[0] ?? { body: null, flags: 0 };
    expect(Number(flags) & 1).toBe(1);
    expect(body?.Actions.filter(({ ActionType }) => ActionType !== 1)).toEqual([
      expect.objectContaining({ ActionType: 3, Name: "_KeepReference" }),
      expect.objectContaining({
        ActionType: 4,
        Name: "Values",
        ArgumentInfo: { Arguments: [[[1, "x"]]] },
      }),
      expect.objectContaining({
        ActionType: 3,
        Name: "Clear",
        ArgumentInfo: { Arguments: ["Contents"] },
      }),
      expect.objectContaining({
        ActionType: 2,
        QueryInfo: { Select: ["values", "format/fill/color"] },
      }),
    ]);
    const paths = Object.values(body?.ObjectPaths ?? {});
    expect(paths.map(({ ObjectPathType, Name }) => [ObjectPathType, Name])).toEqual([
      [1, ""],
      [4, "Worksheets"],
      [5, ""],
      [3, "GetRange"],
    ]);
  });

  it("does not flag a reading request as writing", async () => {
    const { sent, client } = recordingClient();
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(Number(sent[0]?.flags) & 1).toBe(0);
  });

  it("asks for waiting out cell editing by a flag", async () => {
    const { sent, client } = recordingClient();
    await client.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(Number(sent[0]?.flags) & 64).toBe(64);
  });

  it("cuts a write of more than 1 500 cells into rows of the same request", async () => {
    const { sent, client } = recordingClient();
    await client.Excel.run(async (context) => {
      const rows = Array.from({ length: 2000 }, () => [1]);
      context.workbook.worksheets.getItem("A").getRange("A1:A2000").values = rows;
      await context.sync();
    });
    const actions = sent[0]?.body.Actions ?? [];
    expect(actions.filter(({ Name }) => Name === "Values")).toHaveLength(2);
    expect(actions.filter(({ Name }) => Name === "_ValidateArraySize")).toHaveLength(1);
  });

  it("takes answers as Body.Results by action id, null for a null object", async () => {
    const { client } = recordingClient([
      { ActionId: 6, Value: null },
      { ActionId: 7, Value: null },
    ]);
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("A");
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  it("throws the library's own error class, an Error of this realm", async () => {
    const { client } = recordingClient();
    await client.Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      expect(() => sheet.name).toThrow(client.OfficeExtension.Error);
      expect(() => sheet.name).toThrow(Error);
      return Promise.resolve();
    });
  });
});
