import type { Language } from "../../core/texts/texts";

/** English where Office speaks English; Swedish with every other language. */
export function officeLanguage(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en" : "sv";
}
