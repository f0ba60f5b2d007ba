export type SummaryTexts = Readonly<Record<never, never>>;
