import type { Month } from "../../model/month";
import type { ImportTexts } from "../import";
import { monthSpans } from "../month-spans";
import { words } from "./sheets/words";

export const imports: ImportTexts = {
  refusal: {
    "export-empty": () =>
      "I exporten hittades inga månadsserier och inga ärenderader. Ta med rubrikerna: månader i rubrikraden, eller en kolumn med månad och en med värde.",
    "export-unclear": () =>
      "Exportens serier går inte att skilja åt: två har samma namn och samma månader. Exportera dem var för sig.",
    "bad-sheet-name": ({ sheet }) =>
      `”${sheet}” kan inte vara namn på ett blad: högst 31 tecken, inget av \\ / ? * [ ] : och inte Historik.`,
    "own-sheet": ({ sheet }) =>
      `Bladet ”${sheet}” är en av Tertials sammanställningar. Ange det blad där dina underlag står.`,
    "no-data-sheet": ({ sheet }) =>
      `Bladet ”${sheet}” är inget datablad: det innehåller annat än månadsserier. Ange ett nytt namn, så skapas ett blad.`,
    "no-room": ({ sheet, series, month }) =>
      `Bladet ”${sheet}” har ingen plats för ${series} ${month} utan att andra celler ändras. Lägg till raden eller kolumnen själv, eller ange ett nytt blad.`,
    "no-room-below": ({ sheet }) =>
      `På bladet ”${sheet}” står något under raderna, där nya rader ska stå. Flytta det och försök igen.`,
    "other-columns": ({ sheet, column }) =>
      `Bladet ”${sheet}” har ingen kolumn ”${column}”, som exporten har. Lägg till rubriken på bladet, eller ange ett nytt blad.`,
    "other-unit": ({ series, wanted, given }) =>
      `${series} räknas i ${words.unit[wanted]} på bladet men i ${words.unit[given]} i exporten. Ange ett nytt blad för exporten.`,
    "personal-numbers": ({ column }) =>
      `Kolumnen ”${column}” innehåller personnummer, som inte får läggas in i arbetsboken. Ta bort kolumnen ur exporten och försök igen.`,
  },
  measure: "Mått",
  year: "År",
  rows: "Antal rader",
  note: "Anmärkning",
  counts: (sheet, added, revised, missing) =>
    `Bladet ”${sheet}”: ${added} ${added === 1 ? "nytt värde" : "nya värden"}, ${revised} ${revised === 1 ? "ändrat" : "ändrade"}, ${missing} som saknas i exporten.`,
  unchanged: (sheet) => `Bladet ”${sheet}” hade redan alla värden; ingenting har ändrats.`,
  added: (series, months) => `${series}: nytt ${spans(months)}`,
  revised: (series, month, from, to) =>
    `${series}, ${words.month(month)}: ${number(from)} → ${number(to)}`,
  missing: (series, months) => `${series}: saknas i exporten ${spans(months)}; värdena står kvar`,
  absent: (series) => `${series}: finns inte i exporten; värdena står kvar`,
  paste: {
    tab: "Klistra in",
    intro:
      "Kopiera tabellen ur LinQ, en fil eller en rapport, med rubrikerna. Nya månader läggs till på bladet, samma månader ersätts, och allt annat lämnas orört.",
    sheet: "Datablad",
    sheetHint: "Ett blad som finns, eller namnet på ett nytt.",
    text: "Exporten",
    run: "För in på bladet",
    pasting: "För in exporten",
    result: (sheet) => `Det som ändrades på ”${sheet}”`,
  },
};

function spans(months: readonly Month[]): string {
  return monthSpans(months)
    .map(({ from, to }) => words.span(from, to))
    .join(", ");
}

function number(value: number): string {
  return value.toLocaleString("sv-SE", { maximumFractionDigits: 2 });
}
