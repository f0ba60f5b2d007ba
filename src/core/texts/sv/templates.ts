import type { TemplateTexts } from "../templates";

export const templates: TemplateTexts = {
  sheets: {
    monthly: {
      name: "Underlag månad",
      title: "Månadsserier",
      hint: "Skriv måttets namn och enhet, så visas åren. Fyll i månad för månad och lämna det tomt som inte finns än.",
      headings: { measure: { text: "Mått" }, unit: { text: "Enhet" }, year: { text: "År" } },
    },
    statement: {
      name: "Underlag drift",
      title: "Driftsammandrag",
      hint: "Kostnader med plus, intäkter med minus. Avvikelser och summor räknas ut. Byt månad i den gula cellen under.",
      headings: {
        area: { text: "Verksamhet, netto tkr" },
        actual: { text: "Utfall t.o.m.", follows: "month" },
        budget: { text: "Budget t.o.m.", follows: "month" },
        deviation: { text: "Avvikelse" },
        lastYear: { text: "Utfall samma period föregående år" },
        forecast: { text: "Prognos", follows: "year" },
        yearBudget: { text: "Budget", follows: "year" },
        yearDeviation: { text: "Avvikelse helår" },
        accounts: { text: "Bokslut", follows: "year-before" },
      },
      total: "Summa nettokostnader",
      ofWhich: ["varav kostnader", "varav intäkter"],
    },
    vintages: {
      name: "Underlag prognoser",
      title: "Helårsprognoser",
      hint: "En kolumn för varje prognos, med månaden den gjordes. Lägg till kolumner för fler prognoser.",
      headings: {
        area: { text: "Prognos helår, tkr" },
        april: { text: "April", yearsAhead: 0 },
        august: { text: "Augusti", yearsAhead: 0 },
        october: { text: "Oktober", yearsAhead: 0 },
        accounts: { text: "Bokslut", yearsAhead: 0 },
      },
      total: "Summa nettokostnader",
    },
    actions: {
      name: "Underlag åtgärder",
      title: "Åtgärdsplan, mnkr",
      hint: "En rad för varje åtgärd. Lägre kostnad skrivs med minus. Byt månad i den gula cellen under.",
      headings: {
        measure: { text: "Åtgärd" },
        owner: { text: "Ansvarig" },
        deadline: { text: "Klart" },
        decided: { text: "Beslutad effekt", yearsAhead: 0 },
        realised: { text: "Realiserad effekt t.o.m.", follows: "month" },
        nextYear: { text: "Effekt", yearsAhead: 1 },
        status: { text: "Status" },
        comment: { text: "Kommentar" },
      },
      total: "Summa",
    },
    indicators: {
      name: "Underlag indikatorer",
      title: "Indikatorer",
      hint: "Tal, andelar eller ord, som de ska visas. Målvärdet kan vara ett tal, ”minst 90”, ”högst 15” eller ”ska öka”.",
      headings: {
        goal: { text: "Nämndmål" },
        indicator: { text: "Indikator" },
        twoYearsAgo: { text: "", yearsAhead: -2 },
        lastYear: { text: "", yearsAhead: -1 },
        now: { text: "", follows: "month" },
        target: { text: "Målvärde", yearsAhead: 0 },
      },
    },
    goals: {
      name: "Underlag mål",
      title: "Måluppfyllelse",
      hint: "En rad för varje mål. Bedömning: uppnås, uppnås delvis, uppnås ej eller kan ej bedömas.",
      headings: {
        area: { text: "Målområde" },
        goal: { text: "Nämndmål" },
        assessment: { text: "Bedömning helår" },
      },
    },
    volumes: {
      name: "Underlag volymer",
      title: "Volymer",
      hint: "En rad för varje volym. Byt månad i den gula cellen under.",
      headings: {
        volume: { text: "Volymmått" },
        forecast: { text: "Prognos", follows: "year" },
        now: { text: "", follows: "month" },
        lastYear: { text: "", follows: "month-before" },
      },
    },
    staff: {
      name: "Underlag personal",
      title: "Personal",
      hint: "En rad för varje mått. Byt månad i den gula cellen under.",
      headings: {
        measure: { text: "Personal" },
        now: { text: "", follows: "month" },
        lastYear: { text: "", follows: "month-before" },
        target: { text: "Målvärde", follows: "year" },
      },
    },
    investments: {
      name: "Underlag investeringar",
      title: "Investeringar",
      hint: "Utgifter med plus. Avvikelser och summor räknas ut. Byt månad i den gula cellen under.",
      headings: {
        investment: { text: "Investering, tkr" },
        actual: { text: "Utfall t.o.m.", follows: "month" },
        forecast: { text: "Prognos", follows: "year" },
        budget: { text: "Budget", follows: "year" },
        deviation: { text: "Avvikelse" },
      },
      total: "Summa investeringar",
    },
  },
  pane: {
    offer: "Skapa mallblad",
    intro:
      "Tomma blad att fylla i, med rubriker som Tertial känner igen. De blir dina egna blad; rapporten skrivs på andra.",
    choose: "Blad att skapa",
    has: "finns i boken",
    make: "Skapa bladen",
    making: "Skapar mallblad",
    noneChosen: "Välj minst ett blad.",
  },
  added: (sheets, place) => {
    const made =
      sheets.length === 1
        ? `Bladet ${sheets.join("")} är skapat.`
        : `${String(sheets.length)} mallblad är skapade.`;
    const next =
      place === "browser"
        ? "Ladda ner boken, fyll i det du behöver i Excel och öppna den här igen."
        : "Fyll i det du behöver och uppdatera; tomma blad stör inte.";
    return `${made} ${next}`;
  },
  complete: "Boken har redan underlag av alla slag, så inget mallblad behövdes.",
};
