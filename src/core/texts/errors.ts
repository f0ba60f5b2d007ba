export type ErrorTexts = Readonly<Record<never, never>>;
