export type StatementTexts = Readonly<Record<never, never>>;
