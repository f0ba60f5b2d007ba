export type SheetTexts = Readonly<Record<never, never>>;
