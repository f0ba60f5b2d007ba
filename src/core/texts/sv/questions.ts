import { argumentWriter } from "../findings";
import type { QuestionTexts } from "../questions";

const write = argumentWriter({ thousands: "\u00a0", decimal: "," });

function amount(value: number): string {
  return write({ value }, "value");
}

/** ”kr”, ”tkr” eller ”mnkr”. */
function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `”${value}”`);
  return [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter(Boolean).join(" eller ");
}

export const questions: QuestionTexts = {
  convention: (column, title) => `Hur är ”${column}” i ”${title}” räknad?`,
  unit: (title) => `I vilken enhet är beloppen i ”${title}”?`,
  month: (title) =>
    title === null ? "Vilken månad gäller rapporten?" : `Vilken månad gäller ”${title}”?`,
  heading: (word, title) => `Vad står i kolumnen ”${word}” i ”${title}”?`,

  conventionWhy: "Talen i tabellen visar det inte säkert.",
  unitWhy: (largest, cell) =>
    `Enheten är inte utskriven. Det största beloppet är ${amount(largest)} (${cell}).`,
  monthWhy: "Ingen rubrik säger det. Svaret gäller hela rapporten tills du ändrar rapportmånaden.",
  headingWhy: (numbers) =>
    `Rubriken känns inte igen. Kolumnen börjar med ${numbers.map(amount).join(", ")}.`,
  equation: ({ difference, minuend, subtrahend, held, rows }) =>
    `”${difference}” = ”${minuend}” − ”${subtrahend}” på ${String(held)} av ${String(rows)} rader.`,

  formula: (column, difference) => `${column} = ${difference}`,
  held: (held, rows) => `Stämmer på ${String(held)} av ${String(rows)} rader`,
  against: ({ minuend, subtrahend, cell, printed }) => {
    const taken = subtrahend < 0 ? `(${amount(subtrahend)})` : amount(subtrahend);
    return `; t.ex. ${amount(minuend)} − ${taken} = ${amount(minuend - subtrahend)}, ${cell} visar ${amount(printed)}`;
  },
  units: { kr: "Kronor", tkr: "Tusen kronor (tkr)", mnkr: "Miljoner kronor (mnkr)" },
  largestAs: (size, unit) => `Det största beloppet är då ${amount(size)} ${unit}`,
  roles: {
    actual: "Utfall",
    budget: "Budget",
    forecast: "Prognos för året",
    deviation: "Avvikelse",
    accounts: "Bokslut",
    none: "Inget av detta: läs den inte",
  },

  meanings: {
    actual: "utfall",
    budget: "budget",
    forecast: "prognos",
    deviation: "avvikelse",
    accounts: "bokslut",
    none: "läs inte",
  },
  headingLabel: (word) => `Rubrik: ${word}`,
  write: (values, label) => `Skriv ${listed(values)} på raden ”${label}” i Inställningar.`,

  pane: {
    offer: "Gå igenom frågorna",
    open: (count) =>
      count === 1 ? "Boken lämnar 1 fråga öppen." : `Boken lämnar ${String(count)} frågor öppna.`,
    progress: (number, of) => `Fråga ${String(number)} av ${String(of)}`,
    otherMonth: "Annan månad",
    monthWrong: "Skriv år och månad, till exempel 2020-08.",
    skip: "Vet inte, hoppa över",
    back: "Tillbaka",
    next: "Nästa",
    save: "Spara svaren och uppdatera",
    done: "Svaren skrivs i bladet Inställningar.",
    close: "Stäng frågorna",
    saving: "Sparar svaren",
    saved: "Svaren står i Inställningar.",
    notYet: "Mer behövs innan det blir en rapport.",
  },
};
