import type { RevisionsTexts } from "../../sheets/revisions";
import { words } from "./words";

export const revisions: RevisionsTexts = {
  title: (count, one) => [
    count,
    one
      ? " värde har ändrats sedan förra uppföljningen"
      : " värden har ändrats sedan förra uppföljningen",
  ],
  noneTitle: "Inga värden har ändrats sedan förra uppföljningen",
  remark: "efterregistreringar",
  changed: {
    heading: "Ändrade månader",
    series: "Mått",
    month: "Månad",
    before: "Tidigare",
    now: "Nu",
    change: "Ändring",
    share: "Ändring, %",
    note: "Tidigare: så som värdet lästes senast, enligt Tertial historik. Ändring: nu minus tidigare; procenten är av det tidigare värdet.",
  },
  aged: {
    heading: "Första mot senaste värde, efter månadens ålder",
    age: "Ålder, månader",
    months: "Antal månader",
    first: "Första värdet",
    latest: "Senaste värdet",
    note: "Åldern är antalet månader från månaden till den uppföljning där den först fanns med. Flera månader av samma ålder visas som medelvärde. Äldre månader, som inte har ändrats, är utelämnade.",
  },
  ladder: {
    heading: (series) => `Väntat slutligt värde: ${series}`,
    age: "Ålder, månader",
    start: "Summa vid åldern",
    end: "Summa en månad senare",
    factor: "Faktor",
    variance: "Varians σ²",
    toFinal: "Till slutligt",
    errorParts: ["Felterm A", "Felterm B"],
    month: "Månad",
    now: "Nu",
    expected: "Väntat slutligt",
    coming: "Väntas tillkomma",
    error: "Medelfel (±)",
    note: "Chain ladder: faktorn är summan en månad senare genom summan vid åldern, över de månader som båda är kända för; efter tolv månader väntas inget tillkomma. Medelfel enligt Mack (1993). Felterm A och B bär felet mellan åldrarna: medelfelet är roten ur väntat värde × A + väntat värde² × B.",
    tooFew: (reports) =>
      `Väntat slutligt värde visas när det finns uppföljningar för minst tre månader i följd; nu finns ${reports}.`,
  },
  monthLabel: words.month,
};
