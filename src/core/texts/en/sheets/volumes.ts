import type { VolumesTexts } from "../../sheets/volumes";

export const volumes: VolumesTexts = {
  outOfReachTitle: (label, needed, highest) => [
    `${label}: the forecast needs `,
    needed,
    " for the rest of the year, the highest so far is ",
    highest,
  ],
  reachableTitle: "The year's forecasts of volumes are within reach",
  plainTitle: "Volumes and staff",
  volume: "Volume",
  staff: "Staff",
  change: (from) => `Change from ${from}`,
  required: (span) => `Needed on average ${span}`,
  reach: "The forecast",
  within: "Within reach",
  outOfReach: "Out of reach",
  requiredMethod: (span) =>
    `Needed on average: what the months ${span} must be for the year's forecast to come true, given the months that are known.`,
  boundMethod:
    "Months without a figure are taken at the highest known, so the need is the least there can be.",
  reachMethod: "Out of reach: the need lies more than 5 % outside everything measured so far.",
};
