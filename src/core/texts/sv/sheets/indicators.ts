import type { IndicatorsTexts } from "../../sheets/indicators";

export const indicators: IndicatorsTexts = {
  title: (reached, judged) => [reached, " av ", judged, " bedömda indikatorer når målet"],
  goalsTitle: (reached, all) => [reached, " av ", all, " mål bedöms uppnås"],
  bothTitle: (goals, indicators) => [...goals, "; ", ...indicators],
  plainTitle: "Indikatorer och mål",
  remark: "✓ uppnått · ✗ ej uppnått · – ej bedömt",

  goals: "Mål",
  goal: "Mål",
  indicator: "Indikator",
  state: (part) => (part === null ? "Status" : `Status ${part}`),
  states: {
    target: { reached: "Uppnått", missed: "Ej uppnått" },
    pace: { reached: "I takt", missed: "Under takten" },
    change: { reached: "Åt rätt håll", missed: "Åt fel håll" },
    "change-pace": { reached: "Åt rätt håll", missed: "Åt fel håll" },
  },
  overPace: "Över takten",
  open: {
    "text-target": "Mål i ord",
    "no-figure": "Uppgift saknas",
    "text-figure": "Ord, inget tal",
    "no-direction": "Oklar riktning",
    "no-previous": "Inget att jämföra",
  },
  verdicts: {
    reached: "Uppnås",
    partly: "Uppnås delvis",
    missed: "Uppnås ej",
    open: "Kan ej bedömas",
  },
  noTarget: "Inget mål",
  method: "Status jämför det senaste talet med målvärdet.",
  paceMethod: (months) =>
    `Antal som växer under året jämförs med ${String(months)}/12 av målet eller av föregående helår.`,
  directionMethod: "”Ska öka” och ”ska minska” jämförs med föregående år.",
  openMethod:
    "Ej bedömt (–): målet är skrivet i ord, talet saknas, eller det framgår inte om högre eller lägre är bättre.",
  goalsMethod: "Bedömningen är nämndens egen.",
};
