import type { Equation, NumberCell } from "../proof/equation";

/** By how much each cell moves when one of them moves by 1. */
export type Moves = ReadonlyMap<string, NumberCell & { readonly by: number }>;

export function keyOf({ row, column }: NumberCell): string {
  return `${row}:${column}`;
}

/**
 * A cell and those that a spreadsheet computes from it by the equations, over as many steps as it takes: a wrong amount
 * takes its deviation along, and the totals over it.
 */
export function movesOf(cell: NumberCell, equations: readonly Equation[]): Moves {
  const moves = new Map([[keyOf(cell), { ...cell, by: 1 }]]);
  const waiting = [cell];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const from = keyOf(next);
    for (const { terms } of equations) {
      const [first, ...others] = terms;
      if (!first || moves.has(keyOf(first)) || !others.some((term) => keyOf(term) === from))
        continue;
      const by = others.reduce(
        (sum, term) =>
          sum - term.coefficient * first.coefficient * (moves.get(keyOf(term))?.by ?? 0),
        0,
      );
      moves.set(keyOf(first), { row: first.row, column: first.column, by });
      waiting.push(first);
    }
  }
  return moves;
}
