import type { SettingsTexts } from "../../sheets/settings";

export const settings: SettingsTexts = {};
