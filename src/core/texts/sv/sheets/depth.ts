import type { DepthTexts } from "../../sheets/depth";
import { words } from "./words";

const through = (from: Parameters<typeof words.month>[0], to: typeof from): string =>
  `${words.month(from)} till ${words.month(to)}`;

export const depth: DepthTexts = {
  remark: "+ är högre kostnad eller fler hushåll",
  month: "Månad",
  sum: (span) => `Summa ${span}`,
  changeSince: (month) => `Förändring mot ${month}`,
  changeShare: "Förändring i procent",
  costPerHousehold: "Kostnad per hushåll, kr",
  gaps: "Tomma celler: månaden är inte redovisad, eller saknas i källan.",
  householdMonths:
    "Summan av hushåll är hushållsmånader: varje hushåll räknas en gång för varje månad med bistånd.",
  product:
    "Kostnaden är här antal hushåll × snittkostnad. Den följer utvecklingen men är inte bokförd kostnad: hushållen och snittkostnaden kan vara räknade på olika grupper, och ersättningar från staten ingår inte.",
  source: (monthly) => `Månadsvärdena är hämtade från bladet ${monthly}, där källorna står.`,
  households: {
    heading: "Hushåll och snittkostnad",
    heads: {
      households: "Alla hushåll",
      "long-term-households": "Långvariga",
      "newcomer-households": "Nyanlända",
      "quota-refugee-households": "Kvot\u00ADflyktingar",
      "average-cost": "Snitt\u00ADkostnad",
    },
    share: "Andel av alla hushåll",
    chart: "Hushåll per månad",
    costAxis: (unit) => `Snittkostnad, ${unit}`,
    chartWithCost: "Hushåll (staplar) och snittkostnad per hushåll (linje)",
    chartAlt: (from, to) =>
      `Staplar: antal hushåll, alla och långvariga. Linje på höger axel: snittkostnad per hushåll. ${through(from, to)}.`,
  },
  split: {
    heading: "Volym och pris: vad som har ändrat kostnaden",
    title: ({ period, before, change, direction, volume, households, price, average }) => [
      `Kostnaden ${period} är `,
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
      `Hushåll × snittkostnad ${period} är `,
      change,
      " ",
      direction,
      ` ${before}. Störst betydelse har `,
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
    between: {
      negative: "; åt andra hållet drar ",
      zero: ", därefter ",
      positive: ", därefter ",
    },
    householdsWords: {
      negative: "färre hushåll",
      zero: "oförändrat antal hushåll",
      positive: "fler hushåll",
    },
    averageWords: {
      negative: "lägre snittkostnad",
      zero: "oförändrad snittkostnad",
      positive: "högre snittkostnad",
    },
    households: (year) => `Hushåll ${String(year)}`,
    average: (year) => `Snitt\u00ADkostnad ${String(year)}`,
    change: "Förändring",
    sum: "Summa",
    period: "Period",
    householdMonths: "Hushålls\u00ADmånader",
    mean: "Snitt\u00ADkostnad",
    cost: "Kostnad",
    parts: { volume: "Volym", price: "Pris", joint: "Samtidigt" },
    forms: {
      "two-way": "Två delar",
      "three-way": "Tre delar",
      midpoint: "Mittpunkt",
    },
    basis: {
      monthly: (span) => `${span}, månad för månad`,
      period: (span) => `${span}, perioden som helhet`,
    },
    chart: (before, unit) => `Volym och pris mot samma månad ${String(before)}, ${unit}`,
    chartAlt: (from, to) =>
      `Två staplar per månad: vad antalet hushåll och snittkostnaden ändrade kostnaden mot samma månad året före. ${through(from, to)}.`,
    method:
      "Mot samma månader året före. Två delar: volym = ändrat antal hushåll × förra årets snittkostnad, pris = ändrad snittkostnad × årets hushåll. Tre delar: båda mot förra årets nivå, och samtidigt = ändringarna gånger varandra. Mittpunkt: båda mot medelvärdet av de två åren. Delarna summerar till förändringen. Månad för månad följer säsongen; perioden som helhet räknar på hushållsmånader och vägd snittkostnad; skillnaden mellan de två volymerna är mixen, att hushållen är fler i dyrare eller billigare månader.",
    noPrice: "En period utan hushåll har ingen snittkostnad och delas inte upp som helhet.",
  },
  rolling: {
    heading: "Kostnad i 12-månadersperioder",
    all: "Senaste 12 månaderna",
    newcomers: "varav nyanlända",
    others: "Utan nyanlända",
    change: "Förändring på ett år",
    chart: (unit) => `Kostnad de senaste 12 månaderna, ${unit}`,
    chartAlt: (from, to) =>
      `Linjer: summan av de senaste tolv månaderna vid varje månads slut. ${through(from, to)}.`,
    method:
      "Varje rad är summan av tolv månader till och med månaden, så att säsongen jämnas ut. Perioder där en månad saknas visas inte.",
    alone: ({ period, amount }) => [
      `Kostnaden för de tolv månaderna till och med ${period} är `,
      amount,
      ".",
    ],
    message: ({ period, amount, change, direction, before }) => [
      `Kostnaden för de tolv månaderna till och med ${period} är `,
      amount,
      ", ",
      change,
      " ",
      direction,
      ` för de tolv månaderna till och med ${before}.`,
    ],
  },
  flow: {
    heading: "Flöde och bidragstid",
    heads: {
      started: "Nya",
      returned: "varav åter inom ett år",
      ended: "Avslutade",
      continuing: "Kvar sedan förra månaden",
      short: "1–3 mån i följd",
      middle: "4–9 mån i följd",
      long: "10 mån eller fler i följd",
    },
    households: "Hushåll",
    message: ({ period, started, returned, ended, long, share }) => [
      `Nya hushåll ${period}: `,
      started,
      ...(returned === null
        ? []
        : [", varav ", returned, " hade bistånd senast för mindre än ett år sedan"]),
      ". Avslutade: ",
      ended,
      ".",
      ...(long === null || share === null
        ? []
        : [" Minst tio månader i följd: ", long, " hushåll (", share, "\u00A0%)."]),
    ],
    chart: "Nya och avslutade hushåll per månad",
    chartAlt: (span) => `Nya och avslutade hushåll per månad ${span} som staplar bredvid varandra.`,
    method:
      "Nya har bistånd i månaden men inte i månaden före, avslutade tvärtom. Åter inom ett år är nya som hade bistånd någon av de tolv månaderna före. Bidragstiden är månader i följd till och med månaden, utan uppehåll. Räknat hushåll för hushåll ur ärendeuttaget: värden utan formel.",
    unknown:
      "Tomma celler: ärendeuttaget når inte tillräckligt långt tillbaka (tolv månader för åter inom ett år, nio för bidragstiden).",
    late: "Hushåll vars beslut registreras sent räknas som avslutade tills de har registrerats, så den senaste månaden kan ändras.",
    smallCounts: (limit) =>
      `Antal under ${String(limit)} kan peka ut personer: skriv .. i den version som ska ut, se Kontroller.`,
  },
  causes: {
    heading: "Hushåll efter försörjningshinder",
    head: "Försörjningshinder, störst förändring först",
    share: "Andel av raderna",
    chart: (most) =>
      most === null
        ? "Hushåll efter försörjningshinder"
        : `Hushåll efter försörjningshinder: de ${String(most)} som har ändrats mest`,
    chartAlt: (months) =>
      `Staplar bredvid varandra för varje försörjningshinder: antal hushåll ${months.join(", ")}.`,
    common: ({ cause, period, households, share }) => [
      `Vanligast ${period}: ${cause}, `,
      households,
      " hushåll",
      ...(share === null ? [] : [" (", share, "\u00A0%)"]),
      ".",
    ],
    changed: ({ cause, change, since }) => [
      ` Störst förändring sedan ${since} har ${cause}: `,
      change,
      " hushåll.",
    ],
  },
  newcomers: {
    heading: "Nyanlända",
    headingPaid: "Nyanlända: kostnad och schablonersättning",
    households: "Nyanlända hushåll",
    cost: "Kostnad för nyanlända",
    compensation: "Schablon\u00ADersättning",
    ownPart: "Egen del",
    ownShare: "Egen andel av kostnaden",
    chart: (unit) => `Kostnad, ${unit} (staplar) och hushåll (linje)`,
    chartPaid: (unit) => `Kostnad (staplar) och schablonersättning (linje), ${unit}`,
    chartAlt: (from, to) =>
      `Staplar: kostnad för nyanlända. Linje: schablonersättning, eller antal hushåll där den inte är känd. ${through(from, to)}.`,
    method:
      "Egen del = kostnaden minus schablonersättningen, som räknas till sin storlek även där den är redovisad med minus. Minus i egen del: ersättningen är större än kostnaden.",
    alone: ({ period, cost }) => ["Kostnaden för nyanlända är ", cost, ` ${period}.`],
    message: ({ period, cost, own, share }) => [
      "Kostnaden för nyanlända är ",
      cost,
      ` ${period}. Efter schablonersättningen återstår `,
      own,
      ", ",
      share,
      "\u00A0% av kostnaden.",
    ],
  },
  housing: {
    heading: "Tillfälligt boende",
    households: "Hushåll",
    cost: "Kostnad",
    target: "Mål, högst",
    over: "Över (+) eller under (−) målet",
    volume: "varav antal hushåll",
    price: "varav kostnad per hushåll",
    averageWords: {
      negative: "lägre kostnad per hushåll",
      zero: "oförändrad kostnad per hushåll",
      positive: "högre kostnad per hushåll",
    },
    message: ({ period, change, direction, volume, households, price, average }) => [
      `Kostnaden för tillfälligt boende ${period} är `,
      change,
      " ",
      direction,
      " samma tid året före: ",
      households,
      " ",
      volume,
      ", ",
      average,
      " ",
      price,
      ".",
    ],
    chart: "Hushåll (staplar) och kostnad (linje) i tillfälligt boende",
    chartAlt: (from, to) =>
      `Staplar: hushåll i tillfälligt boende. Linje på höger axel: kostnaden, streckat målet. ${through(from, to)}.`,
    lag: (months) =>
      `${months === 1 ? "Den senaste månaden visas" : `De ${String(months)} senaste månaderna visas`} inte: kostnader tillkommer i efterhand.`,
    method:
      "Förändringen mot samma månader året före delas på perioden som helhet: ändrat antal hushåll × förra årets kostnad per hushåll, och ändrad kostnad per hushåll × årets hushåll.",
  },
};
