/** The few colours of the reports by what they mean; WCAG AA on white where text is set in them. */
export const COLOURS = {
  ink: "1F2933",
  secondary: "5B6776",
  hairline: "D5DAE1",
  band: "F4F6F8",
  white: "FFFFFF",
  actual: "3A4552",
  forecast: "8593A3",
  previous: "B4BEC9",
  earlier: "D5DAE1",
  accent: "0F6CBD",
  good: "1B7F4B",
  bad: "B3261E",
  input: "FFF9DB",
  inputRule: "E0C766",
} as const;
export type ColourRole = keyof typeof COLOURS;
