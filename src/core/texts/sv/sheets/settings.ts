import type { SettingsTexts } from "../../sheets/settings";
import { tableLabel } from "../table-label";

export const settings: SettingsTexts = {
  title: "Inställningar för rapporten",
  subtitle:
    "Ändra i den gula kolumnen och uppdatera rapporten. Tom cell: det som står i grått gäller.",
  hint: "De tomma raderna sist i tabellen är dina egna. Läses inte en rubrik? Skriv ”Rubrik: Nyttjat” på en av dem och vad det betyder, till exempel ”utfall”, i den gula kolumnen.",
  columns: {
    label: "Inställning",
    value: "Eget värde",
    recognised: "Gäller annars",
    description: "Förklaring",
    key: "Nyckel",
  },
  committee: { label: "Nämnd", description: "Namnet som står under rubrikerna." },
  reportMonth: {
    label: "Rapportmånad",
    description: "Månaden som rapporten gäller, till exempel 2020-08. Tom: den nyaste i boken.",
  },
  smallCountLimit: {
    label: "Gräns för små tal",
    description: "Antal under gränsen (men över noll) kan röja enskilda personer.",
  },
  accuracyBase: {
    label: "Prognossäkerhet som andel av",
    description:
      "Vad prognosens fel delas med: bokslut eller budget. Budget kräver att årets budget finns i boken.",
  },
  accuracyBases: { accounts: "bokslut", budget: "budget" },
  lag: (title) => ({
    label: `Eftersläpning: ${title}`,
    description:
      "Antal månader som hålls inne (visas som X) för att uppgifter tillkommer i efterhand.",
  }),
  target: (title, unit) => ({
    label: `Mål per månad: ${title}`,
    description: `Högsta kostnad per månad i snitt under rapportåret, i ${unit}.`,
  }),
  table: (title, sheet, kind) => ({
    label: tableLabel(title, sheet),
    description:
      kind === "plain"
        ? "Skriv ”läs inte” om tabellen inte hör till rapporten."
        : "Skriv ”läs inte” om tabellen inte hör till rapporten, hur avvikelsen är räknad (”utfall − budget”), hur kostnader är skrivna (”kostnader minus”) eller enheten (”tkr”). Flera skiljs med komma.",
  }),
  isRead: "läses",
  costs: { positive: "kostnader plus", negative: "kostnader minus" },
};
