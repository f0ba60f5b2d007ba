export type SettingsTexts = Readonly<Record<never, never>>;
