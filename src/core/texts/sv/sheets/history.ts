import type { HistoryTexts } from "../../sheets/history";

export const history: HistoryTexts = {
  title: "Vad siffrorna var när de lästes",
  subtitle: "En rad när ett tal läses första gången, och en ny rad när det har ändrats",
  purpose:
    "Tertial fyller på tabellen vid varje uppdatering och tar aldrig bort något. Den visar vilka månader som har ändrats i efterhand och ligger till grund för jämförelser mellan prognoser. Låt raderna stå.",
  empty: "Här finns inga värden ännu.",
  columns: {
    refreshedAt: "Läst",
    reportMonth: "Rapportmånad",
    series: "Serie",
    period: "Period",
    value: "Värde",
  },
};
