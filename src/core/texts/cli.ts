export type CliTexts = Readonly<Record<never, never>>;
