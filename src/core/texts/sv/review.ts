import type { ReviewAmount, ReviewedNumber, ReviewTexts } from "../review";
import { words } from "./sheets/words";

export const review: ReviewTexts = {
  counts: (confirmed, differing, stale, unknown) =>
    `Granskade tal: ${confirmed} stämmer, ${differing} avviker, ${stale} inaktuella, ${unknown} finns inte i arbetsboken.`,
  slip: {
    sign: (number) => `${place(number)} har fel tecken: ${says(number)}.`,
    unit: (number) => `${place(number)} har fel enhet: ${says(number)}.`,
    digits: (number) => `${place(number)} har fel siffror: ${says(number)}.`,
    value: (number) => `${place(number)} stämmer inte: ${says(number)}.`,
  },
  stale: (number) =>
    `${place(number)} är inaktuellt, det gällde i en tidigare rapport: ${says(number)}.`,
  confirmed: (number) => `${place(number)} stämmer: ${says(number)}.`,
  unknown: (line, texts) => `Rad ${line}: ${texts.join(", ")} finns inte i arbetsboken.`,
  inDraft: (finding) => `I utkastets tabeller: ${finding}`,
  pane: {
    tab: "Granska",
    intro:
      "Klistra in ett utkast ur Word, PDF eller webben. Varje tal i text och tabeller jämförs med arbetsboken. Ingenting skrivs och ingenting skickas någonstans.",
    text: "Utkastet",
    run: "Granska utkastet",
    reviewing: "Granskar utkastet",
    nothingWrong: "Inget tal avviker från arbetsboken.",
    verdict: "Utfall",
    verdicts: {
      differs: "Avviker",
      stale: "Inaktuella",
      unknown: "Finns inte i arbetsboken",
      confirmed: "Stämmer",
    },
  },
};

function place({ line, text }: ReviewedNumber): string {
  return `Rad ${line}: ”${text}”`;
}

function says({ expected, label, cell }: ReviewedNumber): string {
  return `arbetsboken har ${amount(expected)} (${label}, ${cell})`;
}

function amount({ value, unit, decimals }: ReviewAmount): string {
  const shown = (unit === "percent" ? value * 100 : value).toLocaleString("sv-SE", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  if (unit === "percent") return `${shown} %`;
  return unit === null || unit === "count" ? shown : `${shown} ${words.unit[unit]}`;
}
