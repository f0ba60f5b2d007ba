import { argumentWriter, type FindingArgs, type FindingTexts } from "../findings";
import { AMOUNTS } from "./amounts";
import { tableLabel } from "./table-label";

const write = argumentWriter({ thousands: "\u00a0", decimal: "," });

const CAUSES: Readonly<Record<string, string>> = {
  "lost-sign": " Det ser ut som ett tappat minustecken.",
  transposition: " Två siffror verkar ha bytt plats.",
  copied: " Talet är detsamma som i en cell intill.",
  mistyped: " En siffra verkar vara felskriven.",
  "row-left-out": " En rad verkar saknas i summan.",
  "counted-twice": " En rad verkar vara räknad två gånger.",
};

/** args: `label` (the row), `column` (its heading), `published`, `expected`, `cause`. */
function contradiction(args: FindingArgs, what: string): string {
  const where = `raden ”${write(args, "label")}”, kolumnen ”${write(args, "column")}”`;
  const cause = CAUSES[write(args, "cause")] ?? "";
  return `${what} På ${where}, står ${write(args, "published")} men tabellens övriga tal ger ${write(args, "expected")}.${cause}`;
}

function difference(args: FindingArgs, minuend: string, subtrahend: string): string {
  const words: Readonly<Record<string, string>> = AMOUNTS;
  const word = (name: string): string => words[write(args, name)] ?? "?";
  return `${word(minuend)} − ${word(subtrahend)}`;
}

/** args: `title`, `sheet` of a table. */
function settingOf(args: FindingArgs): string {
  return tableLabel(write(args, "title"), write(args, "sheet"));
}

export const findings: FindingTexts = {
  "row-deviation": (args) => contradiction(args, "Avvikelsen stämmer inte med radens belopp."),
  "column-sum": (args) => contradiction(args, "Summan stämmer inte med sina rader."),
  "of-which-sum": (args) => contradiction(args, "Varav-raderna stämmer inte med sin summa."),
  "row-percent": (args) => contradiction(args, "Procenttalet stämmer inte med radens belopp."),
  // args: label, column, source (heading of the wrong cell's column), published, expected
  "follows-from": (args) =>
    `När ”${write(args, "source")}” på raden ”${write(args, "label")}” rättas blir ”${write(args, "column")}” ${write(args, "expected")} i stället för ${write(args, "published")}.`,
  // args: label, column, sheet (of the other table), published, expected
  "repeated-differs": (args) =>
    `”${write(args, "label")}” är ${write(args, "published")} i kolumnen ”${write(args, "column")}” men ${write(args, "expected")} i tabellen på bladet ”${write(args, "sheet")}” för samma period. Kontrollera vilken som gäller.`,
  // args: label, published (period), expected (year)
  "net-income-falls": (args) =>
    `”${write(args, "label")}” är ${write(args, "published")} för perioden men bara ${write(args, "expected")} för hela året. Det kräver återbetalningar eller omföringar senare under året; kontrollera båda talen.`,
  // args: share, rows, others, label (the row that differs)
  "budget-pattern": (args) =>
    `Periodens budget är ${write(args, "share")} av årets på ${write(args, "rows")} rader men inte på ${write(args, "others")}, först ”${write(args, "label")}”. Kontrollera om den raden är periodiserad på annat sätt.`,
  "row-net": (args) => contradiction(args, "Nettot stämmer inte med kostnader och intäkter."),
  // args: title, sheet
  "convention-unproved": (args) =>
    `Det går inte att visa hur avvikelsen i ”${write(args, "title")}” är räknad: ingen skillnad mellan två kolumner ger den. Kontrollera rubrikerna och tecknen, eller skriv hur den är räknad (till exempel ”budget − utfall”) på raden ”${settingOf(args)}” i Inställningar.`,
  // args: title, sheet, minuend, subtrahend, held, rows; provedMinuend, provedSubtrahend where the numbers prove another
  "convention-contradicted": (args) => {
    const proof =
      "provedMinuend" in args
        ? ` Tabellens egna tal ger ${difference(args, "provedMinuend", "provedSubtrahend")}.`
        : "";
    return `Enligt Inställningar är avvikelsen i ”${write(args, "title")}” ${difference(args, "minuend", "subtrahend")}, men det stämmer på ${write(args, "held")} av ${write(args, "rows")} rader.${proof} Ändra eller töm raden ”${settingOf(args)}” i Inställningar.`;
  },
  // args: text
  "unreadable-cell": (args) =>
    `”${write(args, "text")}” står där ett tal väntas och räknas inte med. Skriv ett tal eller lämna cellen tom.`,
  // args: count
  "uncalculated-formula": (args) =>
    args.count === 1
      ? "Formeln har inget sparat värde och räknas inte med. Öppna boken i Excel, räkna om och spara."
      : `${write(args, "count")} formler i tabellen, den första här, har inget sparat värde och räknas inte med. Öppna boken i Excel, räkna om och spara.`,
  // args: text, value, alternative
  "ambiguous-number": (args) =>
    `”${write(args, "text")}” kan läsas som ${write(args, "value")} eller ${write(args, "alternative")}; det lästes som ${write(args, "value")}. Skriv talet som tal.`,
  // args: title, kept (the sheet of the series that is used)
  "duplicate-series": (args) =>
    `Serien ”${write(args, "title")}” finns flera gånger. Den som används står på bladet ”${write(args, "kept")}”.`,
  // args: title, kept (the sheet of the statement that is used)
  "duplicate-statement": (args) =>
    `”${write(args, "title")}” gäller samma period som tabellen på bladet ”${write(args, "kept")}”. Ta bort den ena eller ändra perioden i rubriken.`,
  // args: title, month (of the first pair), first, second (their cells), count (months of the series)
  "month-repeated": (args) => {
    const more = args.count === 1 ? "" : ` Så är det för ${write(args, "count")} månader.`;
    return `${write(args, "month")} står två gånger i ”${write(args, "title")}”, i ${write(args, "first")} och ${write(args, "second")}, med samma värde, och används en gång.${more} Ta bort det som är inklistrat dubbelt.`;
  },
  // args: title, month, first, second (their cells), from, to (what they say), count (months, where the series is not used)
  "month-differs": (args) => {
    const used =
      "count" in args
        ? `Så är det för ${write(args, "count")} månader, så serien används inte`
        : "Inget av dem används, så månaden är tom i rapporten";
    return `${write(args, "month")} står två gånger i ”${write(args, "title")}” med olika värden: ${write(args, "from")} i ${write(args, "first")} och ${write(args, "to")} i ${write(args, "second")}. ${used}. Ta bort det som är fel.`;
  },
  // args: title, month, published, expected (what the groups are together)
  "parts-differ": (args) =>
    `Grupperna i ”${write(args, "title")}” är tillsammans ${write(args, "expected")} i ${write(args, "month")}, men alla är ${write(args, "published")}. Övriga månader stämmer. Se efter vilket tal som är fel.`,
  "nothing-recognised": () =>
    "Boken har varken månadsserier eller driftsammandrag som kan läsas. Se README för de tabeller som känns igen.",
  // args: month
  "report-month-missing": (args) => `Inget i boken gäller ${write(args, "month")}.`,
  // args: title, unit
  "unit-assumed": (args) =>
    `Enheten för ”${write(args, "title")}” är inte utskriven och antas vara ${write(args, "unit")}. Skriv den i rubriken.`,
  // args: title
  "period-unknown": (args) =>
    `Det framgår inte vilken period ”${write(args, "title")}” gäller, så tabellen används inte. Skriv period och år i rubriken, till exempel ”jan–aug 2020”.`,
  // args: name, value
  "setting-invalid": (args) =>
    `Inställningen ”${write(args, "name")}” har värdet ”${write(args, "value")}”, som inte går att använda. Standardvärdet gäller.`,
  // args: name, value
  "setting-without-table": (args) =>
    `Inställningen ”${write(args, "name")}” (”${write(args, "value")}”) gäller en tabell som inte känns igen längre: bladet eller rubriken kan ha bytt namn. Skriv värdet på tabellens nya rad i Inställningar, eller töm det.`,
  // args: name, used
  "name-taken": (args) =>
    `Det finns redan ett eget blad som heter ”${write(args, "name")}”. Tertials blad heter därför ”${write(args, "used")}”.`,
  // args: series, period, from, to
  "revised-value": (args) =>
    `”${write(args, "series")}” för ${write(args, "period")} har ändrats från ${write(args, "from")} till ${write(args, "to")} (efterregistrering eller rättelse).`,
  // args: computed, expected
  "recalculated-differs": (args) =>
    `Excel räknar fram ${write(args, "computed")} i cellen, men underlaget ger ${write(args, "expected")}. Räkna om arbetsboken (F9) och uppdatera igen.`,
  // args: label, published, expected, unit, series, planned, period
  "measure-effect-differs": (args) =>
    `Planen anger ${write(args, "published")} ${write(args, "unit")} för ”${write(args, "label")}” ${write(args, "planned")}, men ”${write(args, "series")}” ${write(args, "period")} mot samma period i fjol ger ${write(args, "expected")} ${write(args, "unit")}. Se efter vilken siffra som ska gälla; bladet med åtgärderna visar fler jämförelser.`,
  // args: shared (row or series), labels
  "measures-overlap": (args) =>
    `Flera åtgärder verkar på ”${write(args, "shared")}”: ${write(args, "labels")}. Effekterna kan överlappa, så summan kan vara för stor.`,
  // args: column, year, full
  "annualised-added": (args) =>
    `Kolumnen ”${write(args, "column")}” är summan av ”${write(args, "year")}” och ”${write(args, "full")}”. Helårseffekten är samma kronor en gång till och ska inte läggas till årets.`,
  // args: label, percent, nearest (both in percent), part, count
  "impossible-share": (args) =>
    `${write(args, "percent")} % på raden ”${write(args, "label")}” kan inte vara en andel av ${write(args, "count")}: närmast är ${write(args, "part")} av ${write(args, "count")}, ${write(args, "nearest")} %. Kontrollera andelen eller antalet.`,
  // args: label, forecast, required, span, highest
  "forecast-out-of-reach": (args) =>
    `Prognosen ${write(args, "forecast")} för ”${write(args, "label")}” kräver ${write(args, "required")} i snitt ${write(args, "span")}, men det högsta hittills är ${write(args, "highest")}. Se över prognosen.`,
  // args: label, column, published, other, sheet
  "cross-table": (args) =>
    `”${write(args, "label")}”, ${write(args, "column")}, är ${write(args, "published")} här men ${write(args, "other")} på bladet ”${write(args, "sheet")}”. Se efter vilket som är rätt.`,
  // args: label, column, count, limit
  "small-count": (args) =>
    `”${write(args, "label")}”, ${write(args, "column")}, innehåller antalet ${write(args, "count")}, som är mindre än ${write(args, "limit")} och kan peka ut personer. Skriv .. i den version som ska ut.`,
  // args: label, column, count, limit
  "small-count-follows": (args) =>
    `”${write(args, "label")}”, ${write(args, "column")}, avslöjar ett litet antal bredvid genom att dras från summan. Skriv .. även här i den version som ska ut.`,
  // args: column, months (how many), last, count, limit
  "small-count-flow": (args) =>
    `Flöde och bidragstid, ”${write(args, "column")}”: ${write(args, "months")} ${args.months === 1 ? "månad" : "månader"} har ett antal under ${write(args, "limit")} som kan peka ut personer, senast ${write(args, "last")} (${write(args, "count")}). Skriv .. där i den version som ska ut.`,
  // args: column (its heading), sheet
  "personal-numbers": (args) =>
    `Kolumnen ”${write(args, "column")}” på bladet ”${write(args, "sheet")}” innehåller personnummer, så bladet läses inte. Ta bort kolumnen eller byt numren mot ett löpnummer per hushåll och uppdatera igen.`,
  // args: count, column
  "case-months-missing": (args) =>
    `${rows(args)} saknar månad som går att läsa i kolumnen ”${write(args, "column")}” och räknas inte med. Här står den första.`,
  // args: count, column
  "case-households-missing": (args) =>
    `${rows(args)} saknar hushåll i kolumnen ”${write(args, "column")}”. Beloppen räknas med men inget hushåll. Här står den första.`,
  // args: count, column
  "case-amounts-unreadable": (args) =>
    `${cells(args)} i kolumnen ”${write(args, "column")}” är inget tal och räknas inte med. Här står den första.`,
  // args: count, column
  "case-amounts-text": (args) =>
    `${cells(args)} i kolumnen ”${write(args, "column")}” är text. Talen räknas med, men Excel kan inte summera dem, så de månaderna visas som värden utan formel. Gör om kolumnen till tal (Data > Text till kolumner). Här står den första.`,
  // args: count, column
  "case-amounts-negative": (args) =>
    `${cells(args)} i kolumnen ”${write(args, "column")}” är negativa, oftast återbetalningar eller rättelser, och dras av. Här står den första.`,
  // args: count, column
  "case-amounts-zero": (args) =>
    `${cells(args)} i kolumnen ”${write(args, "column")}” är 0. Hushållen räknas med i antalet och i snittkostnaden; ta bort raderna om de är avslag. Här står den första.`,
  // args: count, column
  "case-answers-unreadable": (args) =>
    `${cells(args)} i kolumnen ”${write(args, "column")}” är varken ja eller nej och räknas som nej. Här står den första.`,
  // args: title, sheet (the export's), count, months, period (of the largest difference), published, expected
  "export-differs": (args) =>
    `”${write(args, "title")}” skiljer sig från ärendeuttaget på bladet ”${write(args, "sheet")}” i ${write(args, "count")} av ${write(args, "months")} månader, mest i ${write(args, "period")}: ${write(args, "published")} mot ${write(args, "expected")} i uttaget. Månadsserien används.`,
  // args: title, sheet (the export's), period (its newest month), last (the series' newest month)
  "export-newer": (args) =>
    `”${write(args, "title")}” slutar ${write(args, "last")}, men ärendeuttaget på bladet ”${write(args, "sheet")}” går till ${write(args, "period")}. Fyll i serien, eller lämna den utanför i Inställningar så räknas den ur uttaget.`,
};

function rows(args: FindingArgs): string {
  return args.count === 1 ? "En rad" : `${write(args, "count")} rader`;
}

function cells(args: FindingArgs): string {
  return args.count === 1 ? "En cell" : `${write(args, "count")} celler`;
}
