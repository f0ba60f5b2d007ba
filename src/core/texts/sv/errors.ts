import type { ErrorTexts } from "../errors";

export const errors: ErrorTexts = {
  "not-a-text": () =>
    "Filen är varken text (CSV, TSV) eller en Excel-arbetsbok. Exportera den på nytt som CSV eller xlsx.",
  "nothing-pasted": () =>
    "Det finns ingen text att läsa. Kopiera tabellen med rubriker och försök igen.",
  "empty-file": () => "Filen är tom (0 byte). Spara arbetsboken på nytt i Excel och försök igen.",
  "not-zip": () =>
    "Filen är ingen Excel-arbetsbok (.xlsx). Öppna den i Excel och spara den som Excel-arbetsbok.",
  truncated: () =>
    "Filen är avkortad: slutet saknas. Hämta eller kopiera den på nytt och försök igen.",
  "corrupt-archive": () =>
    "Filens innehållsförteckning är skadad. Öppna filen i Excel, låt Excel reparera den och spara den på nytt.",
  "corrupt-part": ({ part }) =>
    `Delen ${part} i filen är skadad. Öppna filen i Excel, låt Excel reparera den och spara den på nytt.`,
  "missing-part": ({ part }) =>
    `Delen ${part} saknas i filen. Öppna filen i Excel, låt Excel reparera den och spara den på nytt.`,
  "unsupported-compression": ({ part }) =>
    `Delen ${part} är packad på ett sätt som inte stöds. Öppna filen i Excel och spara den på nytt.`,
  "zip-bomb": () =>
    "Filen packas upp till orimligt mycket data och läses därför inte. Kontrollera var filen kommer ifrån.",
  encrypted: () =>
    "Arbetsboken är krypterad med lösenord. Ta bort lösenordet i Excel (Arkiv > Info > Skydda arbetsbok) och spara.",
  "old-format": () =>
    "Filen har ett äldre Office-format (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
  "binary-format": () =>
    "Filen är en binär arbetsbok (.xlsb). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
  "strict-format": () =>
    "Filen är sparad som Strict Open XML-arbetsbok. Öppna den i Excel och spara den som vanlig Excel-arbetsbok (.xlsx).",
  signed: () =>
    "Arbetsboken är digitalt signerad, och en ändring skulle göra signaturen ogiltig. Arbeta i en kopia utan signatur.",
  "structure-locked": () =>
    "Arbetsbokens struktur är låst, så inga blad kan läggas till. Ta bort skyddet i Excel (Granska > Skydda arbetsbok).",
  "forbidden-dtd": ({ part }) =>
    `Delen ${part} innehåller en DTD, vilket inte är tillåtet i en arbetsbok. Öppna filen i Excel och spara den på nytt.`,
  "malformed-xml": ({ part }) =>
    `Delen ${part} i filen är inte giltig XML. Öppna filen i Excel, låt Excel reparera den och spara den på nytt.`,
  "not-a-workbook": () =>
    "Filen är ingen Excel-arbetsbok utan ett annat slags dokument. Är det ett kalkylblad (.ods), öppna det i Excel och spara det som Excel-arbetsbok (.xlsx); annars välj en annan fil.",
  "no-worksheets": () =>
    "Arbetsboken har inget kalkylblad att läsa. Lägg till ett blad med underlag och försök igen.",
  "beyond-limits": ({ sheet, cell }) =>
    `Bladet ”${sheet}” har en cell utanför Excels gränser (${cell}). Öppna filen i Excel och spara den på nytt.`,
  "too-large": ({ sheet }) =>
    `Bladet ”${sheet}” är för stort för att läsas. Ta bort rader och kolumner som inte används och försök igen.`,
  "too-many-formats": () =>
    "Arbetsboken har så många cellformat att rapportens inte får plats. Rensa format som inte används (i Excel: Granska > Kontrollera prestanda) och försök igen.",
  "foreign-sheet": ({ sheet }) =>
    `Det finns redan ett blad som heter ”${sheet}” och som inte är Tertials. Byt namn på det och försök igen.`,
  "unusual-part": ({ part }) =>
    `Delen ${part} är uppbyggd på ett ovanligt sätt och kan inte ändras utan risk. Öppna filen i Excel och spara den på nytt.`,
  "cell-edit": () =>
    "Excel väntar på att du skriver klart i en cell. Tryck Enter eller Esc i cellen och uppdatera sedan igen.",
  "excel-too-old": () =>
    "Den här versionen av Excel är för gammal för Tertial. Använd Excel på webben, Microsoft 365 eller Excel 2021 eller senare.",
  "read-only": () =>
    "Arbetsboken är öppnad skrivskyddad. Öppna den för redigering, eller spara en kopia, och uppdatera sedan igen.",
  "sheet-protected": ({ sheet }) =>
    `Bladet ”${sheet}” är skyddat. Ta bort skyddet i Excel (Granska > Ta bort bladets skydd) och uppdatera sedan igen.`,
  "excel-denied": () =>
    "Excel tillåter inte ändringen. Kontrollera att arbetsboken inte är skyddad eller skrivskyddad och uppdatera sedan igen.",
  "excel-too-large": () =>
    "Excel kan inte lämna ut så mycket data på en gång. Ta bort rader och kolumner som inte används och försök igen.",
  "excel-failed": ({ code }) =>
    `Excel kunde inte slutföra uppdateringen (${code}). Dina egna blad är orörda. Uppdatera igen, så görs resten klart.`,
  "table-in-the-way": ({ sheet, table }) =>
    `Tabellen ”${table}” på bladet ”${sheet}” ligger där rapporten ska stå. Flytta den till ett eget blad och uppdatera sedan igen.`,
  "merge-in-the-way": ({ sheet, cells }) =>
    `De sammanfogade cellerna ${cells} på bladet ”${sheet}” sträcker sig in i rapporten. Dela upp dem och uppdatera sedan igen.`,
  "spill-in-the-way": ({ sheet }) =>
    `En matrisformel på bladet ”${sheet}” fyller celler där rapporten ska stå. Flytta den till ett eget blad och uppdatera sedan igen.`,
  "cells-in-the-way": ({ sheet, cells }) =>
    `Rapporten behöver plats för fler celler på bladet ”${sheet}”, men ${cells} är ifyllda. Flytta det som står där och uppdatera sedan igen.`,
  "data-locked": ({ sheet, cell, by }) =>
    `Cellen ${cell} på bladet ”${sheet}” är ${LOCKS[by]}, så importen ändrar den inte. Gör om den till en vanlig cell och försök igen.`,
};

const LOCKS = {
  formula: "en formel",
  merge: "en del av en sammanfogad cell",
  totals: "en del av en tabells summarad",
} as const;
