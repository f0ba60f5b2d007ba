import type { CliTexts } from "../cli";

export const cli: CliTexts = {
  usage: `Användning:
  tertial refresh BOK.xlsx [-o UT.xlsx | --in-place] [--month 2020-08] [--json FIL|-] [--lang sv|en] [--quiet]
  tertial check   BOK.xlsx [--month 2020-08] [--json FIL|-] [--lang sv|en]
  tertial inspect BOK.xlsx [--json FIL|-] [--lang sv|en]
  tertial roll-forward BOK.xlsx [-o UT.xlsx | --in-place] [--month 2020-08] [--json FIL|-] [--lang sv|en] [--quiet]
  tertial snapshot BOK.xlsx --name "Nämnd 2020-09-24" [-o UT.xlsx | --in-place] [--month 2020-08] [--json FIL|-] [--lang sv|en] [--quiet]
  tertial review  TEXT BOK.xlsx [--month 2020-08] [--json FIL|-] [--lang sv|en]
  tertial templates BOK.xlsx [-o UT.xlsx | --in-place] [--json FIL|-] [--lang sv|en] [--quiet]
  tertial import  EXPORT -t BOK.xlsx --sheet BLAD [-o UT.xlsx | --in-place] [--json FIL|-] [--lang sv|en] [--quiet]

refresh  skriver sammanställningarna till en ny fil bredvid boken (BOK.tertial.xlsx)
check    visar bara det som behöver rättas; slutkod 1 när något är ett fel
inspect  visar vilka tabeller som kändes igen, var och med vilken teckenkonvention
roll-forward  förbereder nästa månad: rapportmånaden flyttas fram, prognosen blir den föregående, kommentarer märks som tidigare
snapshot  sparar rapportens nyckeltal som en version inför ett nämndmöte; bladet Versioner jämför senare rapporter med den
review   jämför varje tal i ett utkast (text ur Word, PDF eller webben) med boken; slutkod 1 när något avviker
templates  lägger till tomma mallblad för de underlag som saknas, eller gör en ny bok av dem när BOK inte finns
import   för in en export (CSV, TSV, text eller xlsx) i ett datablad: nya månader läggs till, samma månader ersätts`,
  unknownCommand: (command) =>
    `Kommandot "${command}" finns inte: använd refresh, check, inspect, roll-forward, snapshot, review, templates eller import.`,
  badOption: (detail) => `Kommandoraden kunde inte läsas (${detail}): se tertial --help.`,
  missingBook: "Ange en arbetsbok, till exempel: tertial refresh bok.xlsx",
  missingImport:
    "Ange en export, en arbetsbok och ett blad, till exempel: tertial import export.csv -t bok.xlsx --sheet LinQ",
  missingReview:
    "Ange ett utkast och en arbetsbok, till exempel: tertial review utkast.txt bok.xlsx",
  missingName:
    'Ange vad versionen ska heta, till exempel: tertial snapshot bok.xlsx --name "Nämnd 2020-09-24"',
  versionExists:
    "Det finns redan en version med det namnet och andra siffror: välj ett annat namn, eller ta först bort den på bladet Versioner.",
  badMonth: (text) => `Månaden "${text}" kan inte läsas: skriv den som 2020-08.`,
  badLanguage: (text) => `Språket "${text}" finns inte: välj sv eller en.`,
  cannotRead: (path) =>
    `Filen ${path} kan inte läsas: kontrollera att den finns och att du har behörighet.`,
  cannotWrite: (path) =>
    `Filen ${path} kan inte skrivas: stäng den i Excel och kontrollera att mappen finns och är skrivbar.`,
  outputIsInput: (path) =>
    `${path} är indatafilen: välj ett annat namn efter -o, eller skriv --in-place för att ersätta den.`,
  jsonIsBook: (path) =>
    `${path} är en arbetsbok i samma körning: välj ett annat namn efter --json.`,
  cannotPrint: "Svaret kunde inte skrivas ut: kontrollera att det finns plats dit utmatningen går.",
  cancelled: "Körningen avbröts: ingenting har skrivits.",
  nothingRecognised: (path) =>
    `I ${path} hittades varken månadsserier eller driftsammandrag med siffror: kontrollera att tabellerna har månader respektive kolumner som utfall, budget och avvikelse i rubrikraden, eller börja med tertial templates.`,
  monthMissing: (path) =>
    `I ${path} framgår inte vilken månad rapporten gäller: ange den med --month, till exempel --month 2020-08.`,
  monthEmpty: (path) =>
    `I ${path} finns inget för rapportmånaden ännu: för in månadens siffror, eller ange en tidigare månad med --month, innan nästa månad förbereds.`,
  internal: (detail) => `Ett fel i Tertial hindrade körningen, boken är orörd: ${detail}`,
  reading: (sheet, percent) => `Läser ${sheet} … ${percent} %`,
  writing: (sheet, done, total) => `Skriver ${sheet} (${done} av ${total})`,
  imported: (path) => `Skrev ${path}.`,
  rolled: (month) =>
    `Förberedde ${month}: rapportmånaden är flyttad, förra månadens prognos och kommentarer är kvar som föregående.`,
  saved: (name) => `Sparade versionen ${name}.`,
  written: (path, sheets) => `Skrev ${path} med ${sheets} sammanställningsblad.`,
  skipped: (sheets) => `Arbetsboken har inget underlag för: ${sheets.join(", ")}.`,
  findingCounts: (...counts) =>
    `Kontroller: ${SEVERITIES.map((words, at) => counted(counts[at] ?? 0, words)).join(", ")}.`,
  kindCounts: (kind, ...counts) => {
    const found = SEVERITIES.flatMap((words, at) => {
      const count = counts[at] ?? 0;
      return count === 0 ? [] : [counted(count, words)];
    });
    return `  ${kind}: ${found.join(", ")}`;
  },
};

const SEVERITIES = [
  ["fel", "fel"],
  ["varning", "varningar"],
  ["upplysning", "upplysningar"],
] as const;

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
