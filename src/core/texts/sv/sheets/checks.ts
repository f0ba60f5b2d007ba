import type { ChecksTexts } from "../../sheets/checks";

export const checks: ChecksTexts = {
  title: (errors, warnings) => {
    const warned = `${String(warnings)} ${warnings === 1 ? "varning" : "varningar"}`;
    if (errors > 0 && warnings > 0) return `${String(errors)} fel och ${warned} att se över`;
    if (errors > 0) return `${String(errors)} fel att rätta`;
    return warnings > 0 ? `Inga fel, ${warned} att se över` : "Inga fel eller varningar";
  },
  subtitle: "Kontroll av bokens egna tabeller · klicka på en plats för att gå till cellen",
  counts: { error: "Fel", warning: "Varningar", info: "Upplysningar" },
  meanings: {
    error: "går att bevisa ur tabellen själv",
    warning: "tal eller texter motsäger varandra eller är orimliga",
    info: "avrundning, eftersläpning och ändrade uppgifter",
  },

  byKind: "Vad det gäller",
  findingKind: {
    equations: "Summor, avvikelser och andelar",
    tables: "Uppgifter som står på flera ställen",
    plausibility: "Rimlighet",
    measures: "Åtgärdsplan",
    "small-counts": "Små antal",
    cases: "Ärendeuttag",
    revisions: "Ändrade uppgifter",
    reading: "Läsning av tabeller och celler",
    settings: "Inställningar och bladnamn",
  },

  findings: "Att rätta och se över",
  none: "Inget att rätta: summor, avvikelser och tecken går ihop i de tabeller som kändes igen.",
  heads: {
    severity: "Grad",
    place: "Plats",
    published: "Står",
    expected: "Väntat",
    proposal: "Förslag",
    cause: "Trolig orsak",
    sentence: "Vad som är fel och vad du kan göra",
  },
  severity: { error: "✕ Fel", warning: "▲ Varning", info: "● Upplysning" },
  cause: {
    "lost-sign": "tappat minustecken",
    rounding: "avrundning",
    transposition: "omkastade siffror",
    copied: "kopierat tal",
    mistyped: "felskriven siffra",
    "row-left-out": "rad saknas i summan",
    "counted-twice": "rad räknad två gånger",
    revised: "ändrad uppgift",
    "small-count": "litet antal",
    implausible: "orimligt värde",
    other: "",
  },
  workbook: "hela boken",

  recognised: "Tabeller som kändes igen",
  recognisedNote:
    "Teckenkonventionen är bevisad ur tabellens egen avvikelsekolumn. I rapporten är + alltid bättre än budget.",
  recognisedHeads: {
    kind: "Slag",
    place: "Område",
    title: "Rubrik",
    unit: "Enhet",
    convention: "Avvikelse i källan och bevis",
  },
  kind: {
    "monthly-series": "Månadsserie",
    statement: "Driftsammandrag",
    deviations: "Avvikelser",
    investments: "Investeringar",
    vintages: "Prognostillfällen",
    "action-plan": "Åtgärdsplan",
    indicators: "Indikatorer",
    goals: "Mål",
    volumes: "Volymer",
    staffing: "Personal",
    causes: "Försörjningshinder",
    durations: "Bidragstid",
    "case-export": "Ärendeuttag",
    "aggregate-export": "Summerat uttag",
  },
  caseRole: {
    month: "månad",
    year: "år",
    household: "hushåll",
    "household-type": "hushållstyp",
    cause: "försörjningshinder",
    paid: "utbetalt",
    "temporary-housing": "tillfälligt boende",
    newcomer: "nyanländ",
    "quota-refugee": "kvotflykting",
    children: "barn",
    "long-term": "långvarigt",
  },
  noUnit: "okänd",
  proof: (formula, proved, rows) =>
    `${formula}, stämmer på ${String(proved)} av ${String(rows)} rader`,
  unproved: "ingen avvikelse som går att bevisa",
  setByUser: "enligt Inställningar",
  leftOut: "läses inte, enligt Inställningar",

  footer: (sheet, errors, warnings, warningWord) => [
    `${sheet}: `,
    errors,
    " fel, ",
    warnings,
    " ",
    warningWord,
  ],
  warningWords: { one: "varning", many: "varningar" },
};
