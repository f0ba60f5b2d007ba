import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import type { Language } from "../../core/texts/texts";
import type { ThemeSource } from "../pane-host";

/** A page in the colours of the program around it. */
export function Themed({
  theme,
  language,
  className,
  children,
}: {
  readonly theme: ThemeSource;
  readonly language: Language;
  readonly className?: string;
  readonly children: ReactElement;
}): ReactElement {
  const isDark = useSyncExternalStore(theme.subscribe, theme.isDark);
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      className={className}
      lang={language}
    >
      {children}
    </FluentProvider>
  );
}
