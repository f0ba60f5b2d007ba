export type MonthlyTexts = Readonly<Record<never, never>>;
