import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import type { Progress } from "../../../src/hosts/host";
import { reduce, type PaneEvent } from "../../../src/taskpane/state/reducer";
import { initialState, languageOf, type PaneState } from "../../../src/taskpane/state/state";
import { outcome, written } from "../outcome";

const START = initialState("excel", { around: "sv", chosen: null });
const JULY = month(2020, 7);
const AUGUST = month(2020, 8);

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, START);
}

describe("reading and refreshing", () => {
  it("starts without progress and takes the last message away", () => {
    const state = after(
      { kind: "told", message: { kind: "no-settings" } },
      { kind: "started", task: "refresh" },
    );
    expect(state.message).toBeNull();
    expect(state.work).toEqual({
      kind: "running",
      task: "refresh",
      progress: null,
      isCancelling: false,
    });
  });

  it("keeps the newest progress, and that the user wants to stop", () => {
    const progress: Progress = { stage: "read", sheet: "LinQ", done: 1, total: 4 };
    const { work } = after(
      { kind: "started", task: "inspect" },
      { kind: "progressed", progress },
      { kind: "cancel-asked" },
    );
    expect(work).toMatchObject({ progress, isCancelling: true });
  });

  it("hears progress of work that has ended, and changes nothing", () => {
    const progress: Progress = { stage: "read", sheet: "LinQ", done: 1, total: 4 };
    expect(after({ kind: "progressed", progress })).toEqual(START);
  });

  it("keeps the report of the last refresh when the workbook is read again", () => {
    const report = written();
    const seen = outcome();
    const state = after(
      { kind: "refreshed", outcome: report },
      { kind: "started", task: "inspect" },
      { kind: "inspected", outcome: seen },
    );
    expect(state.report).toBe(report);
    expect(state.seen).toBe(seen);
    expect(state.work).toEqual({ kind: "idle" });
  });

  it("keeps what was seen when the next work fails", () => {
    const seen = outcome();
    const error = new Error("x");
    const state = after(
      { kind: "inspected", outcome: seen },
      { kind: "started", task: "refresh" },
      { kind: "stopped", message: { kind: "failed", error, task: "refresh" } },
    );
    expect(state.seen).toBe(seen);
    expect(state.work).toEqual({ kind: "idle" });
    expect(state.message).toEqual({ kind: "failed", error, task: "refresh" });
  });
});

describe("the report month", () => {
  it("is the workbook's own until the user chooses one", () => {
    expect(after({ kind: "inspected", outcome: outcome() }).month).toEqual({
      own: AUGUST,
      chosen: null,
    });
  });

  it("a refresh for the user's month does not change which one is the workbook's own", () => {
    const state = after(
      { kind: "inspected", outcome: outcome() },
      { kind: "month-chosen", month: JULY },
      { kind: "refreshed", outcome: written({ month: JULY }) },
    );
    expect(state.month).toEqual({ own: AUGUST, chosen: JULY });
  });

  it("a refresh without a choice does: the workbook may have a newer month", () => {
    const september = month(2020, 9);
    const state = after(
      { kind: "inspected", outcome: outcome() },
      { kind: "refreshed", outcome: written({ month: september }) },
    );
    expect(state.month.own).toBe(september);
  });
});

describe("the language", () => {
  it("follows Office until the user chooses one, and again when the choice is taken back", () => {
    expect(languageOf(START)).toBe("sv");
    const english = after({ kind: "language-chosen", language: "en" });
    expect(languageOf(english)).toBe("en");
    expect(languageOf(reduce(english, { kind: "language-chosen", language: null }))).toBe("sv");
  });
});

it("takes a message away when the user closes it", () => {
  const told = after({ kind: "told", message: { kind: "not-shown", sheet: "Drift" } });
  expect(told.message).not.toBeNull();
  expect(reduce(told, { kind: "message-closed" }).message).toBeNull();
});

describe("taking back a choice", () => {
  it("brings back the month and the language that were chosen before", () => {
    const chosen = after(
      { kind: "month-chosen", month: JULY },
      { kind: "month-chosen", month: null },
    );
    expect(chosen.month.chosen).toBeNull();
    const back = reduce(chosen, { kind: "undone" });
    expect([back.month.chosen, back.undo]).toEqual([JULY, null]);
    const english = after({ kind: "language-chosen", language: "en" });
    expect(languageOf(english)).toBe("en");
    expect(languageOf(reduce(english, { kind: "undone" }))).toBe("sv");
  });

  it("is offered until work begins, something is told, or it is closed", () => {
    const chosen = after({ kind: "month-chosen", month: JULY });
    const told: PaneEvent = { kind: "told", message: { kind: "no-settings" } };
    for (const event of [
      told,
      { kind: "started", task: "refresh" },
      { kind: "undo-closed" },
    ] as const) {
      expect(reduce(chosen, event)).toMatchObject({ undo: null, month: { chosen: JULY } });
    }
    expect(reduce(START, { kind: "undone" })).toEqual(START);
  });
});
