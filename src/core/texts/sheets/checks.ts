export type ChecksTexts = Readonly<Record<never, never>>;
