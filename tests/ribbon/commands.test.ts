import { describe, expect, it } from "@jest/globals";
import { associateCommands } from "../../src/ribbon/commands";
import { createOffice, supportedSets, type Commands } from "../support/excel/client/office";

/** Presses Uppdatera on the ribbon; resolves when Excel is told that the command has ended. */
function press(refresh: () => Promise<void>, showPane: () => Promise<void>): Promise<void> {
  const commands: Commands = new Map();
  const { actions } = createOffice(supportedSets("1.13"), commands);
  associateCommands(actions, { refresh, showPane });
  return new Promise((completed) => {
    // The command takes what Excel gives it, which tests may not know of.
    (commands.get("refresh") as (event: { completed: () => void }) => void)({ completed });
  });
}

describe("Uppdatera on the ribbon", () => {
  it("refreshes and shows the pane beside it, and lets the button go when both are done", async () => {
    const done: string[] = [];
    await press(
      async () => {
        await Promise.resolve();
        done.push("refreshed");
      },
      () => {
        done.push("pane");
        return Promise.resolve();
      },
    );
    expect(done).toEqual(["pane", "refreshed"]);
  });

  it("keeps the button busy while the refresh goes on", async () => {
    let end = (): void => undefined;
    let isFree = false;
    const refresh = (): Promise<void> => new Promise((resolve) => (end = resolve));
    const pressed = press(refresh, () => Promise.resolve()).then(() => (isFree = true));
    await new Promise(setImmediate);
    expect(isFree).toBe(false);
    end();
    await pressed;
    expect(isFree).toBe(true);
  });
});
