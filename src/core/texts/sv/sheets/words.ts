import { monthNumber, yearOf } from "../../../model/month";
import type { Words } from "../../sheets/words";

const LONG = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
const HEADS = [
  "Jan",
  "Feb",
  "Mars",
  "April",
  "Maj",
  "Juni",
  "Juli",
  "Aug",
  "Sept",
  "Okt",
  "Nov",
  "Dec",
];
const SHORT = HEADS.map((head) => head.toLowerCase());

export const words: Words = {
  sheetNames: {
    summary: "Sammanfattning",
    monthly: "Månadsserier",
    statement: "Driftsammandrag",
    forecast: "Prognos",
    accuracy: "Prognossäkerhet",
    actions: "Åtgärdsplan",
    depth: "Fördjupning",
    indicators: "Indikatorer och mål",
    volumes: "Volymer och personal",
    investments: "Investeringar",
    revisions: "Revideringar",
    versions: "Versioner",
    checks: "Kontroller",
    history: "Tertial historik",
    settings: "Inställningar",
  },
  noSource: "Arbetsboken har inget underlag för bladet.",
  noVersions:
    "Ingen version är sparad ännu: spara en inför nämnden med Spara som version, eller tertial snapshot.",
  monthHeads: HEADS,
  month: (at) => `${LONG[monthNumber(at) - 1] ?? ""} ${String(yearOf(at))}`,
  span: (from, to) => {
    const end = `${SHORT[monthNumber(to) - 1] ?? ""} ${String(yearOf(to))}`;
    if (from === to) return end;
    const start = SHORT[monthNumber(from) - 1] ?? "";
    return yearOf(from) === yearOf(to)
      ? `${start}–${end}`
      : `${start} ${String(yearOf(from))}–${end}`;
  },
  unit: {
    kr: "kr",
    tkr: "tkr",
    mnkr: "mnkr",
    count: "antal",
    percent: "procent",
    days: "dygn",
  },
  unitAfter: {
    kr: "\u00A0kr",
    tkr: "\u00A0tkr",
    mnkr: "\u00A0mnkr",
    count: "",
    percent: "\u00A0%",
    days: "\u00A0dygn",
  },
  committee: "Nämnden",
  followUp: (reportMonth) => `uppföljning ${words.month(reportMonth)}`,
  betterThanBudget: "+ är bättre än budget",
  comment: "Kommentar",
  commentHint:
    "Gula celler är dina egna: det du skriver där följer sin rad och finns kvar när rapporten uppdateras.",
  previously: (month, text) => `Föregående (${month}): ${text}`,
  lostComments: "Kommentarer vars rad inte längre finns",
  roundingNote: "Summor kan avvika på grund av avrundning.",
  source: (ranges) => `Hämtat från ${ranges}.`,
};
