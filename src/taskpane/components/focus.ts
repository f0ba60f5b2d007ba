import { useLayoutEffect, useRef, type RefObject } from "react";

/** The button that is always there. */
export const REFRESH_ID = "refresh";

/**
 * For an area that goes away by itself, such as a message: who stands in it then is led to Uppdatera, for otherwise the
 * keyboard would be left nowhere.
 */
export function useFocusKept<E extends HTMLElement = HTMLDivElement>(): RefObject<E | null> {
  const area = useRef<E>(null);
  useLayoutEffect(() => {
    const own = area.current;
    return () => {
      if (own?.contains(document.activeElement)) document.getElementById(REFRESH_ID)?.focus();
    };
  }, []);
  return area;
}
