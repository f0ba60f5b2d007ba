export interface AccuracyTexts {
  readonly heading: string;
}
