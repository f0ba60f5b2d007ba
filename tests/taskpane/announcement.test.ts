import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import { textsFor } from "../../src/core/texts/texts";
import type { Progress } from "../../src/hosts/host";
import { announcement } from "../../src/taskpane/announcement";
import { initialState, type PaneState } from "../../src/taskpane/state/state";
import { finding, written } from "./outcome";

const SV = textsFor("sv");
const START = initialState("excel", { around: "sv", chosen: null });

function heard(state: Partial<PaneState>) {
  return announcement({ ...START, ...state }, SV, () => null);
}

function running(progress: Progress | null, isCancelling = false): Partial<PaneState> {
  return { work: { kind: "running", task: "refresh", progress, isCancelling } };
}

describe("while work goes on", () => {
  it("tells what is being done, and then every quarter of it, reading being the first half", () => {
    const read = (done: number): Progress => ({ stage: "read", sheet: "LinQ", done, total: 100 });
    const written = (done: number): Progress => ({ ...read(done), stage: "write", total: 8 });
    expect(heard(running(null)).polite).toBe("Uppdaterar rapporten");
    expect(heard(running(read(49))).polite).toBe("Uppdaterar rapporten");
    expect(heard(running(read(51))).polite).toBe("Uppdaterar rapporten, 25 procent");
    expect(heard(running(read(99))).polite).toBe("Uppdaterar rapporten, 25 procent");
    expect(heard(running(written(1))).polite).toBe("Uppdaterar rapporten, 50 procent");
    expect(heard(running(written(4))).polite).toBe("Uppdaterar rapporten, 75 procent");
  });

  it("tells that it is being stopped", () => {
    expect(heard(running(null, true)).polite).toBe("Avbryter när bladet är klart");
  });
});

describe("when work has ended", () => {
  it("tells the result with what there is to correct", () => {
    const report = written({ findings: [finding("error"), finding("warning"), finding("error")] });
    const state = { report, seen: report, message: { kind: "refreshed" } } as const;
    expect(heard(state)).toEqual({
      polite: "Rapporten för augusti 2020 är uppdaterad: 2 blad. 2 fel, 1 varning, 0 upplysningar.",
      assertive: "",
    });
  });

  it("interrupts for failures only", () => {
    const error = new Error("x");
    const { polite, assertive } = heard({ message: { kind: "failed", error, task: "refresh" } });
    expect(polite).toBe("");
    expect(assertive).toContain("Dina egna blad är orörda");
    expect(heard({ message: { kind: "cancelled", stage: "read" } })).toEqual({
      polite: "Avbrutet. Inget har skrivits.",
      assertive: "",
    });
  });

  it("is silent when there is nothing to say", () => {
    expect(heard({})).toEqual({ polite: "", assertive: "" });
  });
});

it("tells a choice that can be taken back, also while an older message stands", () => {
  const { polite } = heard({
    message: { kind: "no-settings" },
    month: { own: null, chosen: month(2020, 7) },
    undo: { kind: "month", chosen: null },
  });
  expect(polite).toBe("Rapportmånad: juli 2020.");
});
