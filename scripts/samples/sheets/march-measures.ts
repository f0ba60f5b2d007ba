import type { Workbook } from "exceljs";
import { addTableSheet, HEAD_ROW, writeNotes, writeRows } from "./table-sheet";
import { headingCell } from "../look";

const WIDTHS = [6, 52, 90];

/** Published headings of the measures, each with a sentence of its published text. */
const MEASURES: readonly (readonly string[])[] = [
  [
    "1",
    "Arbetet med att lämna anvisningar av arbetssökande till AMC",
    "Tidiga anvisningar från AFI mottagning till AMC pausas från och med januari 2020.",
  ],
  [
    "2",
    "Att minska kostnader för tillfälligt boende",
    "Målsättningen för 2020 är att kostnader för tillfälligt boende ska ligga på 600 000 kr i snitt.",
  ],
  [
    "3",
    "Effektivisera arbetet med nyanlända flyktingar och återsökning av ekonomiskt bistånd",
    "Arbetet med att effektivisera mottagandet och handläggningen av ärenden för nyanlända flyktingar är implementerad på AFI:s Integrationsgrupp, ständig uppföljning sker.",
  ],
  [
    "4",
    "Effektivisera handläggningsprocesser för ekonomiskt bistånd",
    "Ekonomiska effekter är svåra att bedöma inför 2020.",
  ],
  [
    "5",
    "Process att säkerställa att det finns relevanta insatser i rätt omfattning",
    "En genomlysning av befintliga insatser har gjorts för att hitta effektiva vägar ut i processen mot självförsörjning.",
  ],
  [
    "6",
    "Arbetsmarknadscentrum fokuserar sin verksamhet på de som är aktuella för ekonomiskt bistånd",
    "En rutin för matchning till extratjänster mellan AFI, AMC och AF har tagits fram för att säkerställa att tjänsterna går till biståndsbehövande.",
  ],
  [
    "7",
    "Verka för att Arbetsmarknadsservice får verksamhetsuppdrag",
    "Frågan drivs vidare genom förvaltningschef i kommunledningsgruppen.",
  ],
  [
    "8",
    "Ökade kostnader för anställningsstöd täcks av 500-uppdraget",
    "För att 500-uppdragets budget ska kunna hållas prioriteras extratjänster som anställningsstöd.",
  ],
  [
    "9",
    "Säkerställa rutiner för att ansöka om handledarpeng och övriga möjliga stöd",
    "Kommunen inväntar löpande Arbetsförmedlingens rutiner och fortsätter att lämna in ärenden.",
  ],
  [
    "10",
    "Genomlysning och effektivisering av administrativa processer och kostnader",
    "Effektivisering av arbetet kopplat till nämnd och verksamheternas behov fortskrider i samverkan med övriga avdelningar på Utbildnings- och arbetsmarknadsförvaltningen.",
  ],
];

export function addMarchMeasures(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Åtgärder",
    title: "Arbetsmarknadsnämnden – uppföljning av åtgärder, mars 2020",
    subtitle: "Linköpings kommun · utdrag ur den publicerade uppföljningen",
    widths: WIDTHS,
  });
  for (const [at, text] of ["Nr", "Åtgärd", "Uppföljning (utdrag)"].entries()) {
    sheet.getCell(HEAD_ROW, at + 1).value = text;
    headingCell(sheet.getCell(HEAD_ROW, at + 1), "left");
  }
  const end = writeRows(sheet, MEASURES, { headRow: HEAD_ROW, textColumns: [1, 2, 3] });
  for (let row = HEAD_ROW + 1; row < end; row += 1)
    sheet.getCell(row, 1).alignment = { horizontal: "left", vertical: "middle" };
  writeNotes(sheet, end + 1, WIDTHS.length, [
    {
      text: "Källa: Mars månads uppföljning av gemensam åtgärdsplan för AFI och AMI, Linköpings kommun.",
    },
  ]);
}
