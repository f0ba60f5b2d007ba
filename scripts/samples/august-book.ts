import { newBook, packBook } from "./book";
import { householdsChart } from "./chart";
import { addActionPlan } from "./sheets/action-plan";
import { addPandemic } from "./sheets/pandemic";
import { addGoals } from "./sheets/goals";
import { addIndicators } from "./sheets/indicators";
import { addInvestments } from "./sheets/investments";
import { addMonthly } from "./sheets/monthly";
import { addNotes, AUGUST_NOTES } from "./sheets/notes";
import { addStaffing, addStaffIndicators } from "./sheets/staffing";
import { addForecastStatement, addPeriodStatement } from "./sheets/statements";
import { addLastVintages } from "./sheets/last-vintages";
import { addVintages } from "./sheets/vintages";
import { addVolumes } from "./sheets/volumes";
import { CONSTRUCTED_2020 } from "./series";

/**
 * The workbook behind Linköping's interim report of August 2020, as the committee's economist would keep it. The tables
 * are the published ones; what had to be constructed (the months April–August) is marked beside the cells.
 */
export async function augustBook(): Promise<Uint8Array> {
  const book = newBook("2020-09-14T08:00:00Z");
  const households = addMonthly(book, {
    title: "Arbetsmarknadsnämnden – månadsuppföljning ekonomiskt bistånd",
    period: "Linköpings kommun · januari–augusti 2020 · uttag ur LinQ",
    updates: CONSTRUCTED_2020,
  });
  addPeriodStatement(book);
  addForecastStatement(book);
  addVintages(book);
  addLastVintages(book);
  addActionPlan(book);
  addPandemic(book);
  addIndicators(book);
  addStaffIndicators(book);
  addGoals(book);
  addVolumes(book);
  addStaffing(book);
  addInvestments(book);
  addNotes(book, AUGUST_NOTES);
  return packBook(book, householdsChart(households));
}
