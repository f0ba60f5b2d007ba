/** A value that is replaced over time, for React to follow. */
export interface Value<T> {
  readonly now: () => T;
  readonly change: (changes: Partial<T>) => void;
  /** Returns what ends the subscription. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createValue<T extends object>(initial: T): Value<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    change: (changes) => {
      value = { ...value, ...changes };
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
