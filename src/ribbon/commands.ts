/// <reference types="office-js" />

/** Ids of the ribbon's function commands, the same as in manifest.xml. */
export const REFRESH_COMMAND = "refresh";

export interface CommandActions {
  /** Neither throws: how it went is told by the pane. */
  readonly refresh: () => Promise<void>;
  readonly showPane: () => Promise<void>;
}

/**
 * Ties the ribbon's buttons to what they do. Uppdatera works without the pane; the pane opens beside it to show how far
 * it has come, and what came out.
 */
export function associateCommands(
  actions: Pick<typeof Office.actions, "associate">,
  { refresh, showPane }: CommandActions,
): void {
  actions.associate(REFRESH_COMMAND, (event: Office.AddinCommands.Event) => {
    // Until then Excel keeps the button busy.
    void Promise.all([refresh(), showPane()]).then(() => {
      event.completed();
    });
  });
}
