import type { ThemeSource } from "../taskpane/pane-host";

/** Dark where the system is dark. */
export function systemTheme(window: Window): ThemeSource {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => dark.matches,
    subscribe: (changed) => {
      dark.addEventListener("change", changed);
      return () => {
        dark.removeEventListener("change", changed);
      };
    },
  };
}
