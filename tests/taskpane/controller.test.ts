import { beforeEach, describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import { ImportError } from "../../src/report/import/errors";
import { createController, type Controller } from "../../src/taskpane/controller";
import { initialState } from "../../src/taskpane/state/state";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { imported, outcome, written } from "./outcome";
import { slowHost, type SlowHost } from "./slow-host";

/** Lets everything go on that waits for nothing but its turn. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let host: SlowHost;
let store: Store;
let controller: Controller;

beforeEach(() => {
  host = slowHost();
  store = createStore(initialState("excel", { around: "sv", chosen: null }));
  controller = createController(host, store);
});

describe("reading", () => {
  it("names the workbook and keeps what was found", async () => {
    const reading = controller.inspect();
    await settle();
    host.end();
    await reading;
    expect(store.state()).toMatchObject({ book: "bok.xlsx", seen: outcome(), message: null });
  });

  it("asks for the workbook's own month, whatever the user chose", async () => {
    store.dispatch({ kind: "month-chosen", month: month(2020, 3) });
    void controller.inspect();
    await settle();
    expect(host.works.map((work) => work.month)).toEqual([null]);
  });

  it("does not start while a refresh is under way", async () => {
    void controller.refresh();
    void controller.inspect();
    await settle();
    expect(host.works).toHaveLength(1);
  });
});

describe("saving a version", () => {
  it("shows the report it was made of, and says the version's name", async () => {
    const saving = controller.saveVersion(" Nämnd 2020-09-24 ");
    await settle();
    host.end();
    await saving;
    const { report, message } = store.state();
    expect(report).toEqual(written());
    expect(message).toEqual({ kind: "saved", name: "Nämnd 2020-09-24" });
  });

  it("gives a refresh under way its time, and is not begun twice", async () => {
    void controller.refresh();
    await settle();
    const saving = controller.saveVersion("Nämnd");
    host.end();
    await settle();
    void controller.saveVersion("Nämnd");
    host.end();
    await saving;
    expect(host.works).toHaveLength(2);
  });
});

describe("preparing next month", () => {
  it("leaves the user's choice of month, for the workbook says the next one", async () => {
    store.dispatch({ kind: "month-chosen", month: month(2020, 8) });
    const rolling = controller.rollForward();
    await settle();
    expect(host.works.map((work) => work.month)).toEqual([month(2020, 8)]);
    host.end();
    await rolling;
    const { month: months, message } = store.state();
    expect(months).toEqual({ own: month(2020, 9), chosen: null });
    expect(message).toEqual({ kind: "rolled", month: month(2020, 9) });
  });

  it("waits for a refresh under way, and is not begun twice", async () => {
    void controller.refresh();
    await settle();
    const rolling = controller.rollForward();
    expect(host.works[0]?.signal.aborted).toBe(false);
    host.end();
    await settle();
    void controller.rollForward();
    host.end();
    await rolling;
    expect(host.works).toHaveLength(2);
  });
});

describe("refreshing", () => {
  it("works for the chosen month in the language that holds", async () => {
    store.dispatch({ kind: "month-chosen", month: month(2020, 3) });
    store.dispatch({ kind: "language-chosen", language: "en" });
    const refreshing = controller.refresh();
    await settle();
    host.end();
    await refreshing;
    expect(host.works[0]).toMatchObject({ month: month(2020, 3), language: "en" });
    expect(store.state().message).toEqual({ kind: "refreshed" });
  });

  it("stops a reading and starts when that has ended", async () => {
    void controller.inspect();
    await settle();
    const refreshing = controller.refresh();
    await settle();
    expect(host.works).toHaveLength(1);
    host.end();
    await settle();
    host.end();
    await refreshing;
    expect(host.works).toHaveLength(2);
    expect(store.state().message).toEqual({ kind: "refreshed" });
  });

  it("is not started twice: the second press waits for the first", async () => {
    const both = Promise.all([controller.refresh(), controller.refresh()]);
    await settle();
    host.end();
    await both;
    expect(host.works).toHaveLength(1);
  });

  it("can be had again after a failure", async () => {
    const error = new Error("nätet");
    const failing = controller.refresh();
    await settle();
    host.end(error);
    await failing;
    expect(store.state().message).toEqual({ kind: "failed", error, task: "refresh" });
    void controller.refresh();
    await settle();
    expect(host.works).toHaveLength(2);
  });

  it("says in which stage it was cancelled", async () => {
    const refreshing = controller.refresh();
    await settle();
    const [work] = host.works;
    work?.onProgress?.({ stage: "write", sheet: "Kontroller", done: 1, total: 6 });
    controller.cancel();
    expect(store.state().work).toMatchObject({ isCancelling: true });
    host.end();
    await refreshing;
    expect(store.state().message).toEqual({ kind: "cancelled", stage: "write" });
  });
});

describe("going somewhere", () => {
  it("says so when the sheet cannot be shown", async () => {
    const { goTo } = createController(slowHost({ goTo: () => Promise.resolve(false) }), store);
    await goTo({ sheet: "Drift", row: 6, column: 3 });
    expect(store.state().message).toEqual({ kind: "not-shown", sheet: "Drift" });
  });

  it("says so when there is no sheet of settings yet", async () => {
    const none = slowHost({ goToSetting: () => Promise.resolve(false) });
    await createController(none, store).goToSetting("committee");
    expect(store.state().message).toEqual({ kind: "no-settings" });
  });

  it("tells a failure, which no refresh would mend", async () => {
    const error = new Error("x");
    const failing = slowHost({ goTo: () => Promise.reject(error) });
    await createController(failing, store).goTo({ sheet: "Drift", row: 6, column: 3 });
    expect(store.state().message).toEqual({ kind: "failed", error, task: null });
  });

  it("is quiet when it went well", async () => {
    await controller.goTo({ sheet: "Drift", row: 6, column: 3 });
    expect(store.state().message).toBeNull();
  });
});

describe("pasting", () => {
  const pasted = { text: "Månad;Hushåll", sheet: "LinQ" };

  it("says what changed, then reads the workbook anew and still says it", async () => {
    const pasting = controller.paste(pasted);
    await settle();
    expect(store.state().work).toMatchObject({ kind: "running", task: "paste" });
    host.end();
    await settle();
    expect(store.state().pasted).toEqual(imported());
    expect(store.state().work).toMatchObject({ kind: "running", task: "inspect" });
    host.end();
    await pasting;
    expect(store.state().message).toEqual({ kind: "pasted", imported: imported() });
    expect(store.state().seen).not.toBeNull();
  });

  it("that fails says why and reads nothing", async () => {
    const pasting = controller.paste(pasted);
    await settle();
    const error = new ImportError("export-empty", {});
    host.end(error);
    await pasting;
    expect(store.state().message).toEqual({ kind: "failed", error, task: "paste" });
    expect(host.works.length).toBe(1);
  });

  it("waits for a reading under way, which gives way", async () => {
    void controller.inspect();
    await settle();
    const pasting = controller.paste(pasted);
    expect(host.works[0]?.signal.aborted).toBe(true);
    host.end();
    await settle();
    expect(store.state().work).toMatchObject({ kind: "running", task: "paste" });
    host.end();
    await settle();
    host.end();
    await pasting;
    expect(store.state().message?.kind).toBe("pasted");
  });
});

describe("reviewing a draft", () => {
  it("waits for the reading under way, and keeps what was said with the chosen month", async () => {
    store.dispatch({ kind: "month-chosen", month: month(2020, 3) });
    void controller.inspect();
    const reviewing = controller.review("Utkast");
    await settle();
    expect(host.works).toHaveLength(1);
    host.end();
    await settle();
    expect(store.state().work).toMatchObject({ kind: "running", task: "review" });
    expect(host.works[1]?.month).toBe(month(2020, 3));
    host.end();
    await reviewing;
    expect(store.state()).toMatchObject({
      reviewed: { numbers: [], findings: [] },
      message: { kind: "reviewed" },
      work: { kind: "idle" },
    });
  });
});

describe("template sheets", () => {
  it("are added, and the workbook is read again with the word of it kept", async () => {
    const adding = controller.addTemplates(["statement"]);
    await settle();
    host.end();
    await settle();
    host.end();
    await adding;
    expect(host.works).toHaveLength(2);
    const message = { kind: "templates", sheets: ["Underlag drift"] };
    expect(store.state()).toMatchObject({ seen: outcome(), message });
  });
});
