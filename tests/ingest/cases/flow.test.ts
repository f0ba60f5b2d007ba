import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { FLOW_COUNTS, type CaseFlow } from "../../../src/core/model/case-flow";
import { isoMonth } from "../../../src/core/model/month";
import { decodeText } from "../../../src/hosts/text/decode";
import { readText } from "../../../src/hosts/text/read-text";
import { readFacts } from "../../../src/ingest/facts";
import { fixture } from "../../support/refreshed";

const Count = z.number().nullable();
const Flow = z.record(
  z.string(),
  z.object({
    new: Count,
    ended: Count,
    continuing: Count,
    returned: Count,
    short: Count,
    middle: Count,
    long: Count,
  }),
);

/** What SQLite makes of flow.csv: tests/fixtures/cases/flow.py. */
const BY_SQL = Flow.parse(
  JSON.parse(
    readFileSync(path.resolve(__dirname, "../../fixtures/cases/flow.json"), "utf8"),
  ) as unknown,
);

function flowOf(text: string): CaseFlow | undefined {
  const facts = readFacts(readText(text, "Uttag"), { reportMonth: null, language: "sv" });
  return facts.flows[0];
}

/** Households by month ("2020-01") as an export. */
function exportOf(months: Readonly<Record<string, readonly number[]>>): string {
  const rows = Object.entries(months).flatMap(([month, households]) =>
    households.map((household) => `${month};${household};1000`),
  );
  return ["Månad;HushållId;Utbetalt belopp", ...rows].join("\n");
}

function counts(flow: CaseFlow | undefined, iso: string): readonly (number | null)[] | undefined {
  const found = [...(flow?.months ?? [])].find(([at]) => isoMonth(at) === iso)?.[1];
  return found && FLOW_COUNTS.map((count) => found[count]);
}

describe("the flow of households in an export", () => {
  it("is what SQL makes of the same rows, every month of it", () => {
    const flow = flowOf(decodeText(fixture("tests/fixtures/cases/flow.csv")));
    const found = Object.fromEntries(
      [...(flow?.months ?? [])].map(([at, { started, ...rest }]) => [
        isoMonth(at),
        { new: started, ...rest },
      ]),
    );
    const { "2018-03": first, ...known } = BY_SQL;
    expect(found).toEqual(known);
    // Nothing is known of how the households of the first month came.
    expect(first?.new).toBeNull();
    expect(Object.keys(known)).toHaveLength(29);
  });

  it("counts a household once a month, however many rows it has and in whatever order", () => {
    const flow = flowOf(
      exportOf({ "2020-02": [3, 1, 3, 4], "2020-01": [1, 2, 3, 3, 1], "2020-03": [4, 2, 4] }),
    );
    // February: 4 is new; 2 has ended; 1 and 3 stay. March: 2 comes back, 1 and 3 end, 4 stays.
    expect(counts(flow, "2020-02")).toEqual([1, null, 1, 2, null, null, null]);
    expect(counts(flow, "2020-03")).toEqual([1, null, 2, 1, null, null, null]);
    expect(counts(flow, "2020-01")).toBeUndefined();
  });

  it("begins anew after a month that the export lacks", () => {
    const flow = flowOf(
      exportOf({ "2020-01": [1, 2], "2020-02": [1, 2], "2020-04": [1, 2], "2020-05": [1, 3] }),
    );
    expect(counts(flow, "2020-04")).toBeUndefined();
    expect(counts(flow, "2020-05")).toEqual([1, null, 1, 1, null, null, null]);
  });

  it("is not there with a single month", () => {
    expect(flowOf(exportOf({ "2020-01": [1, 2, 3, 4] }))).toBeUndefined();
  });
});
