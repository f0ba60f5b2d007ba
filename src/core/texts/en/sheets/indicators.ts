import type { IndicatorsTexts } from "../../sheets/indicators";

export const indicators: IndicatorsTexts = {
  title: (reached, judged) => [reached, " of ", judged, " assessed indicators reach their target"],
  goalsTitle: (reached, all) => [reached, " of ", all, " goals are expected to be reached"],
  bothTitle: (goals, indicators) => [...goals, "; ", ...indicators],
  plainTitle: "Indicators and goals",
  remark: "✓ reached · ✗ not reached · – not assessed",

  goals: "Goals",
  goal: "Goal",
  indicator: "Indicator",
  state: (part) => (part === null ? "Status" : `Status ${part}`),
  states: {
    target: { reached: "Reached", missed: "Not reached" },
    pace: { reached: "On pace", missed: "Below pace" },
    change: { reached: "Right way", missed: "Wrong way" },
    "change-pace": { reached: "Right way", missed: "Wrong way" },
  },
  overPace: "Above pace",
  open: {
    "text-target": "Target in words",
    "no-figure": "No figure",
    "text-figure": "Words, no figure",
    "no-direction": "Direction unclear",
    "no-previous": "Nothing to compare",
  },
  verdicts: {
    reached: "Will be reached",
    partly: "Partly reached",
    missed: "Not reached",
    open: "Cannot be assessed",
  },
  noTarget: "No target",
  method: "The status compares the newest figure with the target.",
  paceMethod: (months) =>
    `Counts that grow through the year are compared with ${String(months)}/12 of the target or of the previous full year.`,
  directionMethod: "“To increase” and “to decrease” are compared with the year before.",
  openMethod:
    "Not assessed (–): the target is in words, the figure is missing, or it is not clear whether more or less is better.",
  goalsMethod: "The assessment is the committee's own.",
};
