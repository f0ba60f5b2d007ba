import type { Language } from "../core/texts/texts";

/** English where the program around the pane speaks English; Swedish with every other language. */
export function displayLanguage(tag: string): Language {
  return /^en\b/i.test(tag) ? "en" : "sv";
}
