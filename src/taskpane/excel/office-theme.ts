/// <reference types="office-js" />
import type { ThemeSource } from "../pane-host";

/** What Office says of its theme; nothing in Excel on the web and before it is known. */
export type ReadOfficeTheme = () => Pick<Office.OfficeTheme, "bodyBackgroundColor"> | undefined;

/**
 * Dark where the theme of Office is dark, else where the system's is. Excel tells no change of its theme, so the theme is
 * looked at again when the user comes back to the pane.
 */
export function officeTheme(readTheme: ReadOfficeTheme, window: Window): ThemeSource {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => {
      const background = readTheme()?.bodyBackgroundColor;
      return (background === undefined ? null : isDarkColour(background)) ?? system.matches;
    },
    subscribe: (changed) => {
      system.addEventListener("change", changed);
      window.addEventListener("focus", changed);
      return () => {
        system.removeEventListener("change", changed);
        window.removeEventListener("focus", changed);
      };
    },
  };
}

/** By the luma of Rec. 601; null for a text that is no `#RRGGBB`. */
export function isDarkColour(colour: string): boolean | null {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const luma = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return luma < 128;
}
