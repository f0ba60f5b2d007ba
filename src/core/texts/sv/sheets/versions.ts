import type { VersionsTexts } from "../../sheets/versions";
import { words } from "./words";

export const versions: VersionsTexts = {
  better: (amount, name) => ["Prognosen är ", amount, " bättre mot budget än i ", name],
  worse: (amount, name) => ["Prognosen är ", amount, " sämre mot budget än i ", name],
  same: (name) => ["Prognosen är densamma mot budget som i ", name],
  plainTitle: "Rapporten jämförd med en sparad version",
  noneTitle: "Inga versioner är sparade",
  remark: "jämfört med sparade versioner",
  hint: "Spara en version inför varje nämndmöte: Spara som version i panelen, eller tertial snapshot. Välj i den gula cellen vilken rapporten jämförs med. Skriv ja under Ta bort för att ta bort en version vid nästa uppdatering.",
  list: {
    name: "Version",
    reportMonth: "Rapportmånad",
    savedAt: "Sparad",
    count: "Nyckeltal",
    remove: "Ta bort? (ja)",
  },
  choice: "Jämför med (välj ur listan; tom cell är den senaste)",
  unknownChoice: "Ingen version heter så: välj ett namn ur listan, eller töm den gula cellen.",
  figure: "Nyckeltal",
  unit: "Enhet",
  then: "Då",
  now: (reportMonth) => `Nu, ${words.span(reportMonth, reportMonth)}`,
  change: "Skillnad",
  changeShare: "Skillnad, %",
  group: {
    forecastDeviation: "Prognosens avvikelse mot budget",
    forecast: "Prognos för helåret",
    yearBudget: "Helårets budget",
    deviation: "Periodens avvikelse mot budget",
    outcome: "Periodens utfall",
    budget: "Periodens budget",
    series: "Månadsserier",
    realised: "Åtgärder: realiserad effekt",
    expected: "Åtgärder: väntad effekt",
    annualised: "Åtgärder: effekt på helår",
  },
  ofMonth: (title, when) => `${title}, ${when}`,
  isNew: "Nytt",
  isGone: "Utgått",
  counts: (added, gone) => [
    "Nyckeltal som är nya sedan versionen: ",
    added,
    ". Som har utgått: ",
    gone,
    ".",
  ],
  periodNote:
    "Perioden och månadsserierna slutar i respektive rapportmånad: mellan två månader växer de också för att tiden har gått. Avvikelser: + är bättre än budget.",
  goneNote:
    "Uppdatera när du har valt en annan version, så visas också de nyckeltal som har utgått sedan den.",
  stored: "Sparade versioner",
  storedNote:
    "Här ligger versionernas nyckeltal. De ändras inte av en uppdatering; låt cellerna stå.",
  storedHeads: { key: "Id", number: "Nr" },
  chosenNumber: "Vald, nr",
};
