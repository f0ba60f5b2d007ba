import type { TemplateTexts } from "../templates";

export const templates: TemplateTexts = {
  sheets: {
    monthly: {
      name: "Input monthly",
      title: "Monthly series",
      hint: "Type a measure's name and unit, and its years appear. Fill in month by month; leave empty what is not there yet.",
      headings: { measure: { text: "Measure" }, unit: { text: "Unit" }, year: { text: "Year" } },
    },
    statement: {
      name: "Input operating",
      title: "Operating statement",
      hint: "Costs with plus, income with minus. Deviations and sums are computed. Change the month in the yellow cell below.",
      headings: {
        area: { text: "Area, net tkr" },
        actual: { text: "Actual to", follows: "month" },
        budget: { text: "Budget to", follows: "month" },
        deviation: { text: "Deviation" },
        lastYear: { text: "Actual same period previous year" },
        forecast: { text: "Forecast", follows: "year" },
        yearBudget: { text: "Budget", follows: "year" },
        yearDeviation: { text: "Deviation full year" },
        accounts: { text: "Annual accounts", follows: "year-before" },
      },
      total: "Net costs",
      ofWhich: ["of which costs", "of which income"],
    },
    vintages: {
      name: "Input forecasts",
      title: "Full-year forecasts",
      hint: "One column for each forecast, with the month it was made in. Add columns for more forecasts.",
      headings: {
        area: { text: "Full-year forecast, tkr" },
        april: { text: "April", yearsAhead: 0 },
        august: { text: "August", yearsAhead: 0 },
        october: { text: "October", yearsAhead: 0 },
        accounts: { text: "Annual accounts", yearsAhead: 0 },
      },
      total: "Net costs",
    },
    actions: {
      name: "Input actions",
      title: "Action plan, mnkr",
      hint: "One row for each action. Lower costs are typed with minus. Change the month in the yellow cell below.",
      headings: {
        measure: { text: "Action" },
        owner: { text: "Owner" },
        deadline: { text: "Due" },
        decided: { text: "Decided effect", yearsAhead: 0 },
        realised: { text: "Realised effect to", follows: "month" },
        nextYear: { text: "Effect", yearsAhead: 1 },
        status: { text: "Status" },
        comment: { text: "Comment" },
      },
      total: "Total",
    },
    indicators: {
      name: "Input indicators",
      title: "Indicators",
      hint: "Numbers, shares or words, as they shall be shown. The target may be a number, “at least 90”, “at most 15” or “increase”.",
      headings: {
        goal: { text: "Goal" },
        indicator: { text: "Indicator" },
        twoYearsAgo: { text: "", yearsAhead: -2 },
        lastYear: { text: "", yearsAhead: -1 },
        now: { text: "", follows: "month" },
        target: { text: "Target", yearsAhead: 0 },
      },
    },
    goals: {
      name: "Input goals",
      title: "Goals",
      hint: "One row for each goal. Assessment: reached, partly reached, not reached or not assessed.",
      headings: {
        area: { text: "Goal area" },
        goal: { text: "Goal" },
        assessment: { text: "Assessment full year" },
      },
    },
    volumes: {
      name: "Input volumes",
      title: "Volumes",
      hint: "One row for each volume. Change the month in the yellow cell below.",
      headings: {
        volume: { text: "Volume" },
        forecast: { text: "Forecast", follows: "year" },
        now: { text: "", follows: "month" },
        lastYear: { text: "", follows: "month-before" },
      },
    },
    staff: {
      name: "Input staff",
      title: "Staff",
      hint: "One row for each measure. Change the month in the yellow cell below.",
      headings: {
        measure: { text: "Staff" },
        now: { text: "", follows: "month" },
        lastYear: { text: "", follows: "month-before" },
        target: { text: "Target", follows: "year" },
      },
    },
    investments: {
      name: "Input investments",
      title: "Investments",
      hint: "Expenditure with plus. Deviations and sums are computed. Change the month in the yellow cell below.",
      headings: {
        investment: { text: "Investment, tkr" },
        actual: { text: "Actual to", follows: "month" },
        forecast: { text: "Forecast", follows: "year" },
        budget: { text: "Budget", follows: "year" },
        deviation: { text: "Deviation" },
      },
      total: "Total investments",
    },
  },
  pane: {
    offer: "Make template sheets",
    intro:
      "Empty sheets to fill in, with headings that Tertial recognises. They become your own sheets; the report is written to others.",
    choose: "Sheets to make",
    has: "in the workbook",
    make: "Make the sheets",
    making: "Making template sheets",
    noneChosen: "Choose at least one sheet.",
  },
  added: (sheets, place) => {
    const made =
      sheets.length === 1
        ? `The sheet ${sheets.join("")} is made.`
        : `${String(sheets.length)} template sheets are made.`;
    const next =
      place === "browser"
        ? "Download the workbook, fill in what you need in Excel, and open it here again."
        : "Fill in what you need and refresh; empty sheets do no harm.";
    return `${made} ${next}`;
  },
  complete: "The workbook has tables of every kind already, so no template was needed.",
};
