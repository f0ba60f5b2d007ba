import { describe, expect, it } from "@jest/globals";
import type { BookSnapshot, SheetSnapshot } from "../../../support/excel/snapshot/book-snapshot";
import type { StrictExcel } from "../../../support/excel/strict-excel";
import type { Fault } from "../../../support/excel/wire/faults";
import { commentCell, sheetOf, typeIn } from "../../../support/excel-host/looks";
import { AUGUST, excelWith, refreshIn, STATEMENTS } from "../../../support/excel-host/sample-excel";

type Failure = Pick<Fault, "with" | "after">;

/** What can go wrong, each at any request: before it, in the middle of it, or with only its answer lost. */
const FAILURES: readonly Failure[] = [
  { with: "AccessDenied" },
  { with: "GeneralException", after: 40 },
  { with: "GeneralException", after: "all" },
  { with: "InvalidOperationInCellEditMode" },
  { with: "lost-answer" },
];

/** A refresh and two more for each of its requests. */
const SLOW = 240_000;

const COMMENT = "Färre sammanträden";

/** The sheets that are the user's own. */
function own({ sheets }: BookSnapshot): readonly SheetSnapshot[] {
  return sheets.filter(({ name }) => STATEMENTS.includes(name));
}

async function fresh(): Promise<StrictExcel> {
  return excelWith(AUGUST, STATEMENTS);
}

/** Refreshed once, commented, and then the source changed, so that the next refresh has everything to do. */
async function commented(): Promise<StrictExcel> {
  const excel = await fresh();
  await refreshIn(excel);
  const cell = commentCell(sheetOf(excel, "Driftsammandrag"), "Nämnden");
  await typeIn(excel, "Driftsammandrag", { [cell]: COMMENT });
  await typeIn(excel, "Drift period", { A8: "Försörjningsavdelningen", B5: 721 });
  return excel;
}

/** Fails a refresh at one request and refreshes again; gives the book between and after. */
async function disturbed(
  excel: StrictExcel,
  atSync: number,
  failure: Failure,
): Promise<{ readonly isRefused: boolean; readonly between: BookSnapshot }> {
  excel.fail({ atSync, ...failure });
  if (failure.with === "InvalidOperationInCellEditMode")
    excel.fail({ atSync: atSync + 1, ...failure });
  const isRefused = await refreshIn(excel).then(
    () => false,
    () => true,
  );
  excel.clearFaults();
  const between = excel.book();
  await refreshIn(excel);
  return { isRefused, between };
}

describe.each([
  ["first", fresh],
  ["later", commented],
] as const)(
  "Rule 17: a failure at any request of a %s refresh is healed by the next",
  (_, open) => {
    it.each(FAILURES)(
      "$with, $after done",
      async (failure) => {
        const undisturbed = await open();
        const inputs = own(undisturbed.book());
        const before = undisturbed.counters.syncs;
        await refreshIn(undisturbed);
        const requests = undisturbed.counters.syncs - before;
        await refreshIn(undisturbed);
        const expected = undisturbed.book();
        for (let atSync = 1; atSync <= requests; atSync += 1) {
          const excel = await open();
          const { isRefused, between } = await disturbed(excel, atSync, failure);
          expect([atSync, isRefused]).toEqual([atSync, true]);
          expect(own(between)).toEqual(inputs);
          expect(excel.book()).toEqual(expected);
        }
      },
      SLOW,
    );
  },
);

describe("Rule 17: comments outlive a failure", () => {
  it("which comes before the sheet that holds them has been written", async () => {
    const excel = await commented();
    // Two requests to read, one to look what is there: from the fourth on sheets are written.
    excel.fail({ atSync: 4, with: "GeneralException", after: 3 });
    await expect(refreshIn(excel)).rejects.toMatchObject({ reason: "excel-failed" });
    const texts = Object.values(sheetOf(excel, "Driftsammandrag").cells);
    expect(texts.map(({ value }) => value)).toContain(COMMENT);
  });
});
