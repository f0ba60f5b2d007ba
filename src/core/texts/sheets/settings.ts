import type { AccuracyBase } from "../../model/settings";
import type { PrintedCosts } from "../../model/statement";

/** How one row of the settings table presents itself. */
export interface SettingText {
  readonly label: string;
  readonly description: string;
}

export interface SettingsTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly hint: string;
  readonly columns: {
    readonly label: string;
    readonly value: string;
    readonly recognised: string;
    readonly description: string;
    readonly key: string;
  };
  readonly committee: SettingText;
  readonly reportMonth: SettingText;
  readonly smallCountLimit: SettingText;
  readonly accuracyBase: SettingText;
  /** The words that may be typed there. */
  readonly accuracyBases: Readonly<Record<AccuracyBase, string>>;
  readonly lag: (title: string) => SettingText;
  readonly target: (title: string, unit: string) => SettingText;
  /** How a table is read. Sentences of findings name the row by the same label. */
  readonly table: (title: string, sheet: string, kind: "plain" | "statement") => SettingText;
  /** What holds for a table where nothing is set, in words that may be typed as well. */
  readonly isRead: string;
  readonly costs: Readonly<Record<PrintedCosts, string>>;
}
