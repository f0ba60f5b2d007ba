/** A gate that requests pass one by one. */
export interface Gate {
  readonly pass: () => Promise<void>;
  /** Lets so many pass and keeps the next ones waiting. */
  readonly hold: (after: number) => void;
  /** Lets all pass, those that wait and those to come. */
  readonly release: () => void;
}

export function createGate(): Gate {
  let left = Infinity;
  let waiting: (() => void)[] = [];
  return {
    pass: () => {
      left -= 1;
      return left >= 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
    },
    hold: (after) => {
      left = after;
    },
    release: () => {
      left = Infinity;
      for (const proceed of waiting) proceed();
      waiting = [];
    },
  };
}
