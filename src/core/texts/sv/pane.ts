import { argumentWriter } from "../findings";
import type { PaneTexts } from "../pane";

const write = argumentWriter({ thousands: "\u00a0", decimal: "," });

export const pane: PaneTexts = {
  product: "Tertial",
  start: {
    starting: "Tertial startar …",
    late: "Tertial har inte kunnat starta. Troligen är den här versionen av Excel för gammal: använd Excel på webben, Microsoft 365 eller Excel 2021 eller senare.",
    noOffice:
      "Tertial når inte Microsofts Office-bibliotek (appsforoffice.microsoft.com). Kontrollera nätet, eller be it-avdelningen tillåta adressen, och öppna panelen igen.",
    outsideExcel:
      "Tertial arbetar i Excel. Öppna en arbetsbok och välj Tertial på fliken Start i Excel.",
    broken: (detail) =>
      `Ett fel i Tertial stängde panelen. Dina egna blad är orörda. Stäng panelen och öppna den igen; om felet kommer tillbaka, anmäl det med texten: ${detail}`,
  },
  reread: "Läs om arbetsboken",
  help: (about) => `Hjälp: ${about} (nytt fönster)`,
  month: {
    label: "Rapportmånad",
    newest: (month) => `${month} (nyast i boken)`,
    set: (month) => `${month} (enligt Inställningar)`,
  },
  refresh: "Uppdatera",
  work: {
    inspecting: "Läser arbetsboken",
    refreshing: "Uppdaterar rapporten",
    rolling: "Förbereder nästa månad",
    saving: "Sparar versionen",
    reading: (sheet) => `Läser ${sheet}`,
    writing: (sheet) => `Skriver ${sheet}`,
    progress: (what, percent) => `${what}, ${String(percent)} procent`,
    cancel: "Avbryt",
    cancelling: "Avbryter när bladet är klart",
  },
  message: {
    refreshed: (month, sheets) => `Rapporten för ${month} är uppdaterad: ${String(sheets)} blad.`,
    rolled: (month) => `Nu gäller rapporten ${month}. För in månadens siffror och uppdatera.`,
    saved: (name, sheet) =>
      `Versionen ${name} är sparad. Bladet ${sheet} jämför rapporten med den.`,
    versionNameless: "Skriv vad versionen ska heta, till exempel Nämnd 2020-09-24.",
    versionExists:
      "Det finns redan en version med det namnet och andra siffror. Välj ett annat namn, eller ta först bort den på bladet Versioner.",
    cancelledReading: "Avbrutet. Inget har skrivits.",
    cancelledWriting:
      "Avbrutet. Varje blad är antingen som förut eller färdigskrivet. Uppdatera igen, så görs resten klart.",
    nothingRecognised:
      "Boken har ännu inga siffror som Tertial känner igen, så det finns inget att rapportera. Fyll i dina blad, eller skapa mallblad under Underlag.",
    monthMissing:
      "Det framgår inte vilken månad rapporten gäller. Skriv den i en tabells rubrik, till exempel ”jan–aug 2020”.",
    monthEmpty:
      "Boken har inget för rapportmånaden ännu. För in månadens siffror innan nästa månad förbereds.",
    internal: (detail) =>
      `Något gick fel i Tertial. Dina egna blad är orörda. Uppdatera igen; om felet kommer tillbaka, anmäl det med texten: ${detail}`,
    notShown: (sheet) => `Bladet ”${sheet}” är dolt eller borttaget.`,
    noSettings: "Bladet Inställningar skapas när du uppdaterar första gången.",
    show: (sheet) => `Visa ${sheet}`,
    retry: "Försök igen",
    close: "Stäng meddelandet",
  },
  tabs: { label: "Resultat", findings: "Kontroller", tables: "Underlag", sheets: "Blad" },
  undo: {
    month: (month) => `Rapportmånad: ${month}.`,
    language: (language) => `Språk: ${language}.`,
    undo: "Ångra",
    close: "Stäng",
  },
  copy: {
    table: (caption) => `Kopiera tabellen för Word: ${caption}`,
    sheet: (sheet) => `Kopiera tabellerna på ${sheet} för Word`,
    chart: (title) => `Kopiera diagrammet som bild: ${title}`,
    copied: "Kopierat, klistra in i Word",
    nothing: "Bladet har ingen tabell",
    saved: "Sparat som bild bland hämtade filer",
    refused: "Här går det inte att kopiera. Markera cellerna på bladet och tryck Ctrl+C",
  },
  list: {
    search: "Sök i listan",
    filter: "Urval",
    groupBy: "Gruppera efter",
    all: "Alla",
    shown: (shown, all) => `Visar ${String(shown)} av ${String(all)}`,
    clear: "Visa alla",
    noneLeft: "Inget i listan stämmer med urvalet.",
    more: (count) => `Visa ${String(count)} till`,
  },
  findings: {
    counts: (errors, warnings, infos) =>
      `${String(errors)} fel, ${String(warnings)} ${warnings === 1 ? "varning" : "varningar"}, ${String(infos)} ${infos === 1 ? "upplysning" : "upplysningar"}`,
    severity: { error: "Fel", warning: "Varningar", info: "Upplysningar" },
    none: "Inget att rätta: summor, avvikelser och tecken går ihop i de tabeller som kändes igen.",
    goTo: (cell) => `Gå till ${cell}`,
    wholeBook: "Hela boken",
    proposal: (value) => `Förslag: ${write({ value }, "value")}`,
    facets: { severity: "Grad", sheet: "Blad", kind: "Vad det gäller" },
  },
  tables: {
    none: "Inga tabeller kändes igen",
    hint: "Tertial läser månadsserier (månader i rubrikraden, år i raderna) och driftsammandrag (kolumner som utfall, budget och avvikelse). De får stå på vilket blad som helst.",
    note: "I rapporten är + alltid bättre än budget, hur källan än räknar.",
    unit: (unit) => `i ${unit}`,
    deviation: (proof) => `Avvikelse = ${proof}`,
    correct: "Ändra",
    correctTable: (title) => `Ändra hur ${title} läses, i bladet Inställningar`,
  },
  sheets: {
    none: "Rapportens blad visas här när du har uppdaterat.",
    action: {
      created: "nytt",
      updated: "uppdaterat",
      unchanged: "oförändrat",
      skipped: "ej skrivet",
    },
    goTo: (sheet) => `Gå till bladet ${sheet}`,
  },
  settings: {
    title: "Inställningar",
    language: "Språk",
    follow: { excel: "Samma som Office", browser: "Som webbläsaren" },
    languages: { sv: "Svenska", en: "English" },
    open: "Öppna bladet Inställningar",
  },
  rollForward: (month) => `Förbered ${month}`,
  rollForwardHint:
    "Rapportmånaden flyttas fram. Prognosen blir den föregående, och kommentarer märks som tidigare.",
  version: {
    name: "Version inför nämnden",
    placeholder: "Nämnd 2020-09-24",
    save: "Spara som version",
    hint: "Rapportens nyckeltal sparas i boken, så att senare rapporter kan jämföras med dem på bladet Versioner.",
  },
};
