import { newBook, packBook } from "./book";
import { householdsChart } from "./chart";
import { addMarchMeasures } from "./sheets/march-measures";
import { addMonthly } from "./sheets/monthly";
import { addNotes, MARCH_NOTES } from "./sheets/notes";

/**
 * The same economist's workbook in March 2020: the monthly series exactly as published then. No operating statement was
 * published for January–March, so the book has none.
 */
export async function marchBook(): Promise<Uint8Array> {
  const book = newBook("2020-04-15T08:00:00Z");
  const households = addMonthly(book, {
    title: "Mars månads uppföljning av gemensam åtgärdsplan för AFI och AMI",
    period: "Arbetsmarknadsnämnden, Linköpings kommun · januari–mars 2020",
    updates: [],
  });
  addMarchMeasures(book);
  addNotes(book, MARCH_NOTES);
  return packBook(book, householdsChart(households));
}
