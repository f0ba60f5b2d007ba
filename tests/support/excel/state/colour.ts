import { refuseArgument } from "../wire/errors";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. Takes that form and a few of the HTML names. */
export function colour(value: string): string {
  const named = NAMED[value.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[\da-f]{6}$/i.test(value)) refuseArgument(`${JSON.stringify(value)} is no colour`);
  return value.toUpperCase();
}
