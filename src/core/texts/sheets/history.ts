export type HistoryTexts = Readonly<Record<never, never>>;
