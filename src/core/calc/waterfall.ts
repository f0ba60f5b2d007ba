/** A step of a waterfall: how much is added, and from where to where the running sum goes. */
export interface WaterfallStep {
  readonly start: number;
  readonly end: number;
}

/**
 * A step cut into stacked columns. Excel stacks positive values upwards and negative ones downwards from zero, so a step
 * across zero has a visible part on either side and no base.
 */
export interface WaterfallColumns {
  /** Invisible, from zero to the end of the step that is nearer to zero. */
  readonly base: number;
  readonly gainAbove: number;
  readonly gainBelow: number;
  readonly lossAbove: number;
  readonly lossBelow: number;
  /** The upper end of the step, where its label stands. */
  readonly top: number;
}

export function waterfallSteps(deviations: readonly number[]): readonly WaterfallStep[] {
  let end = 0;
  return deviations.map((change) => {
    const start = end;
    end = start + change;
    return { start, end };
  });
}

export function waterfallColumns({ start, end }: WaterfallStep): WaterfallColumns {
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const above = Math.max(0, high) - Math.max(0, low);
  const below = Math.min(0, low) - Math.min(0, high);
  const isGain = end > start;
  return {
    base: Math.max(0, low) + Math.min(0, high),
    gainAbove: isGain ? above : 0,
    gainBelow: isGain ? below : 0,
    lossAbove: isGain ? 0 : above,
    lossBelow: isGain ? 0 : below,
    top: high,
  };
}
