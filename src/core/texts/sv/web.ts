import type { WebTexts } from "../web";

export const web: WebTexts = {
  lead: "Månadsuppföljning ur er egen arbetsbok: Tertial läser tabellerna, pekar ut det som inte går ihop och skriver sammanställningar med formler och diagram i en kopia som du laddar ner.",
  choose: "Välj arbetsbok",
  drop: "eller släpp den här (.xlsx eller .xlsm)",
  sample: "Prova med exemplet",
  sampleNote: "Linköpings publicerade tabeller för augusti 2020.",
  templates: "Ny bok med mallblad",
  templatesNote: "Tomma blad att fylla i, för dig som inte har tabellerna än.",
  newBook: "underlag.xlsx",
  privacy: {
    title: "Inget lämnar datorn",
    text: "Allt arbete sker i den här webbläsaren. Sidan skickar ingenting någonstans, och när en arbetsbok väl är öppen fungerar den utan nät.",
  },
  guide: "Handbok (nytt fönster)",
  opening: (file) => `Öppnar ${file}`,
  other: "Öppna en annan arbetsbok",
  download: (file) => `Ladda ner ${file}`,
  problem: {
    of: (file, sentence) => `${file}: ${sentence}`,
    unreadable: (file) =>
      `${file}: Filen går inte att läsa. Kontrollera att den finns kvar och att den är en fil, inte en mapp, och välj den igen.`,
    sampleMissing: "Exemplet gick inte att hämta. Kontrollera nätet och försök igen.",
    templatesFailed: "Mallbladen gick inte att skapa. Läs in sidan igen och försök på nytt.",
    broken: (detail) =>
      `Ett fel i Tertial stängde sidan. Din egen fil är orörd. Läs in sidan igen; om felet kommer tillbaka, anmäl det med texten: ${detail}`,
  },
  report: {
    label: "Rapporten",
    sheets: "Rapportens blad",
    none: "Rapporten visas här när du har uppdaterat. Den skrivs i en kopia som du laddar ner; din egen fil ändras inte.",
    more: (rows) => `Visa ${String(rows)} rader till`,
    cells: (sheet) => `${sheet}, ur din arbetsbok`,
    back: "Till rapporten",
    settings:
      "Gula celler ändrar du i Excel, i den nedladdade arbetsboken. Öppna den sedan här igen och uppdatera.",
    row: "Rad",
  },
};
