import type { Language } from "../core/texts/texts";

/** Keeps the language that the user chose from one day to the next. */
export interface LanguageMemory {
  readonly load: () => Language | null;
  readonly save: (language: Language | null) => void;
}

const KEY = "tertial.language";

/** `partition` keeps the workplaces apart that a browser shows the add-in for; Office gives it. */
export function languageMemory(storage: Storage | null, partition: string): LanguageMemory {
  const key = partition + KEY;
  return {
    load: () => {
      const kept = storage?.getItem(key);
      return kept === "sv" || kept === "en" ? kept : null;
    },
    save: (language) => {
      if (language === null) storage?.removeItem(key);
      else storage?.setItem(key, language);
    },
  };
}

/** Null where the browser lets embedded pages keep nothing: then a choice holds until the pane is closed. */
export function openStorage(window: Pick<Window, "localStorage">): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
