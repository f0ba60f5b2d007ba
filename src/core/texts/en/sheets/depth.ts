import type { DepthTexts } from "../../sheets/depth";
import { words } from "./words";

const through = (from: Parameters<typeof words.month>[0], to: typeof from): string =>
  `${words.month(from)} to ${words.month(to)}`;

export const depth: DepthTexts = {
  remark: "+ is a higher cost or more households",
  month: "Month",
  sum: (span) => `Sum ${span}`,
  changeSince: (month) => `Change since ${month}`,
  changeShare: "Change in per cent",
  costPerHousehold: "Cost per household, SEK",
  gaps: "Empty cells: the month is not reported yet, or missing in the source.",
  householdMonths:
    "The sum of households is household months: each household counts once for every month on assistance.",
  product:
    "The cost here is households × average cost. It follows the development but is not the booked cost: households and average cost may be counted on different groups, and state compensation is not in it.",
  source: (monthly) =>
    `The monthly values come from the sheet ${monthly}, which names the sources.`,
  households: {
    heading: "Households and average cost",
    heads: {
      households: "All households",
      "long-term-households": "Long-term",
      "newcomer-households": "Newcomers",
      "quota-refugee-households": "Quota refugees",
      "average-cost": "Average cost",
    },
    share: "Share of all households",
    chart: "Households per month",
    costAxis: (unit) => `Average cost, ${unit}`,
    chartWithCost: "Households (columns) and average cost per household (line)",
    chartAlt: (from, to) =>
      `Columns: households, all and long-term. Line on the right axis: average cost per household. ${through(from, to)}.`,
  },
  split: {
    heading: "Volume and price: what has changed the cost",
    title: ({ period, before, change, direction, volume, households, price, average }) => [
      `The cost ${period} is `,
      change,
      " ",
      direction,
      ` ${before}: `,
      households,
      " ",
      volume,
      ", ",
      average,
      " ",
      price,
    ],
    message: ({ period, before, change, direction, first, between, second }) => [
      `Households × average cost ${period} is `,
      change,
      " ",
      direction,
      ` ${before}. What matters most: `,
      first.name,
      " (",
      first.amount,
      ")",
      between,
      second.name,
      " (",
      second.amount,
      ").",
    ],
    between: { negative: "; pulling the other way: ", zero: ", then ", positive: ", then " },
    householdsWords: {
      negative: "fewer households",
      zero: "as many households",
      positive: "more households",
    },
    averageWords: {
      negative: "lower average cost",
      zero: "the same average cost",
      positive: "higher average cost",
    },
    households: (year) => `Households ${String(year)}`,
    average: (year) => `Average cost ${String(year)}`,
    change: "Change",
    sum: "Sum",
    period: "Period",
    householdMonths: "Household months",
    mean: "Average cost",
    cost: "Cost",
    parts: { volume: "Volume", price: "Price", joint: "Joint" },
    forms: { "two-way": "Two parts", "three-way": "Three parts", midpoint: "Midpoint" },
    basis: {
      monthly: (span) => `${span}, month by month`,
      period: (span) => `${span}, as a whole`,
    },
    chart: (before, unit) =>
      `Volume and price against the same month of ${String(before)}, ${unit}`,
    chartAlt: (from, to) =>
      `Two columns a month: what the number of households and the average cost changed the cost since the year before. ${through(from, to)}.`,
    method:
      "Against the same months of the year before. Two parts: volume = change of households × last year's average cost, price = change of average cost × this year's households. Three parts: both against last year's level, and joint = the changes times each other. Midpoint: both against the mean of the two years. The parts add up to the change. Month by month follows the season; the period as a whole uses household months and weighted average cost; the two volumes differ by the mix, more households in dearer or cheaper months.",
    noPrice: "A period without households has no average cost and is not parted as a whole.",
  },
  rolling: {
    heading: "Cost in periods of 12 months",
    all: "Last 12 months",
    newcomers: "of which newcomers",
    others: "Without newcomers",
    change: "Change since a year before",
    chart: (unit) => `Cost of the last 12 months, ${unit}`,
    chartAlt: (from, to) =>
      `Lines: the sum of the last twelve months at the end of each month. ${through(from, to)}.`,
    method:
      "Each row is the sum of twelve months up to and including the month, which evens out the season. Periods with a missing month are not shown.",
    alone: ({ period, amount }) => [`The twelve months up to ${period} cost `, amount, "."],
    message: ({ period, amount, change, direction, before }) => [
      `The twelve months up to ${period} cost `,
      amount,
      ", ",
      change,
      " ",
      direction,
      ` the twelve months up to ${before}.`,
    ],
  },
  flow: {
    heading: "Flow and length of assistance",
    heads: {
      started: "New",
      returned: "of which back within a year",
      ended: "Ended",
      continuing: "Staying from last month",
      short: "1–3 months in a row",
      middle: "4–9 months in a row",
      long: "10 months or more in a row",
    },
    households: "Households",
    message: ({ period, started, returned, ended, long, share }) => [
      `New households ${period}: `,
      started,
      ...(returned === null
        ? []
        : [", of which ", returned, " last had assistance less than a year ago"]),
      ". Ended: ",
      ended,
      ".",
      ...(long === null || share === null
        ? []
        : [" At least ten months in a row: ", long, " households (", share, "\u00A0%)."]),
    ],
    chart: "New and ended households by month",
    chartAlt: (span) => `New and ended households by month ${span} as columns side by side.`,
    method:
      "New ones have assistance in the month and not in the one before, ended ones the other way round. Back within a year are new ones that had assistance in one of the twelve months before. The length is months in a row up to the month, without a break. Counted household by household from the export: values without a formula.",
    unknown:
      "Empty cells: the export does not reach far enough back (twelve months for back within a year, nine for the length).",
    late: "Households whose decisions are registered late count as ended until they are, so the latest month may change.",
    smallCounts: (limit) =>
      `Counts below ${String(limit)} may point persons out: print .. in what is published, see Checks.`,
  },
  causes: {
    heading: "Households by cause of need",
    head: "Cause of need, largest change first",
    share: "Share of the rows",
    chart: (most) =>
      most === null
        ? "Households by cause of need"
        : `Households by cause of need: the ${String(most)} that have changed most`,
    chartAlt: (months) =>
      `Columns side by side for each cause of need: households in ${months.join(", ")}.`,
    common: ({ cause, period, households, share }) => [
      `Most common ${period}: ${cause}, `,
      households,
      " households",
      ...(share === null ? [] : [" (", share, "%)"]),
      ".",
    ],
    changed: ({ cause, change, since }) => [
      ` The largest change since ${since} is that of ${cause}: `,
      change,
      " households.",
    ],
  },
  newcomers: {
    heading: "Newcomers",
    headingPaid: "Newcomers: cost and state compensation",
    households: "Newcomer households",
    cost: "Cost of newcomers",
    compensation: "State compensation",
    ownPart: "Own part",
    ownShare: "Own share of the cost",
    chart: (unit) => `Cost, ${unit} (columns) and households (line)`,
    chartPaid: (unit) => `Cost (columns) and state compensation (line), ${unit}`,
    chartAlt: (from, to) =>
      `Columns: cost of newcomers. Line: state compensation, or households where it is not known. ${through(from, to)}.`,
    method:
      "Own part = the cost less the state compensation, which counts by its size also where it is booked with a minus. A minus: the compensation is larger than the cost.",
    alone: ({ period, cost }) => ["The cost of newcomers is ", cost, ` ${period}.`],
    message: ({ period, cost, own, share }) => [
      "The cost of newcomers is ",
      cost,
      ` ${period}. After state compensation `,
      own,
      " remains, ",
      share,
      "% of the cost.",
    ],
  },
  housing: {
    heading: "Temporary housing",
    households: "Households",
    cost: "Cost",
    target: "Target, at most",
    over: "Over (+) or under (−) the target",
    volume: "of which households",
    price: "of which cost per household",
    averageWords: {
      negative: "lower cost per household",
      zero: "the same cost per household",
      positive: "higher cost per household",
    },
    message: ({ period, change, direction, volume, households, price, average }) => [
      `The cost of temporary housing ${period} is `,
      change,
      " ",
      direction,
      " the same time last year: ",
      households,
      " ",
      volume,
      ", ",
      average,
      " ",
      price,
      ".",
    ],
    chart: "Households (columns) and cost (line) of temporary housing",
    chartAlt: (from, to) =>
      `Columns: households in temporary housing. Line on the right axis: the cost, dashed the target. ${through(from, to)}.`,
    lag: (months) =>
      `${months === 1 ? "The newest month is" : `The ${String(months)} newest months are`} not shown: costs are added afterwards.`,
    method:
      "The change since the same months last year is parted over the period as a whole: change of households × last year's cost per household, and change of cost per household × this year's households.",
  },
};
