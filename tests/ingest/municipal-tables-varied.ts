import type { MunicipalTable } from "./municipal-tables";

export const VARIED_TABLES: readonly MunicipalTable[] = [
  {
    name: "amounts in brackets and verksamhet codes",
    text: `Botkyrka kommun - Delårsrapport 2 2021
Socialnämnden
Belopp i mnkr | Budget helår | Prognos helår | Avvikelse | Avv % | Bokslut 2020
510 Äldreomsorg | (512,3) | (520,1) | (7,8) | (1,5) | (498,0)
520 Funktionsnedsättning | (233,0) | (229,5) | 3,5 | 1,5 | (225,1)
531 Ekonomiskt bistånd | (88,2) | (92,7) | (4,5) | (5,1) | (85,4)
Nettokostnad | (833,5) | (842,3) | (8,8) | (1,1) | (808,5)`,
    read: ["2021, mnkr, budget@1 forecast@2 deviation@3 accounts@5, forecast-budget 4"],
  },
  {
    name: "kinds of income and cost with changes since last year, period and year",
    text: `Resultaträkning socialnämnden (mkr)
| Utfall jan-apr 2024 | Utfall jan-apr 2023 | Förändring | Förändring % | Budget jan-apr 2024 | Avvikelse | Budget 2024 | Prognos 2024 | Avvikelse
Statsbidrag | 12,0 | 11,0 | 1,0 | 9,1% | 11,5 | 0,5 | 34,5 | 35,0 | 0,5
Avgifter | 5,2 | 5,0 | 0,2 | 4,0% | 5,4 | -0,2 | 16,2 | 16,0 | -0,2
Summa intäkter | 17,2 | 16,0 | 1,2 | 7,5% | 16,9 | 0,3 | 50,7 | 51,0 | 0,3
Personal | -88,4 | -84,0 | -4,4 | 5,2% | -86,0 | -2,4 | -258,0 | -263,0 | -5,0
Köp av verksamhet | -40,3 | -38,1 | -2,2 | 5,8% | -41,0 | 0,7 | -123,0 | -122,0 | 1,0
Lokaler | -15,0 | -14,8 | -0,2 | 1,4% | -15,0 | 0,0 | -45,0 | -45,0 | 0,0
Summa kostnader | -143,7 | -136,9 | -6,8 | 5,0% | -142,0 | -1,7 | -426,0 | -430,0 | -4,0
Nettokostnad | -126,5 | -120,9 | -5,6 | 4,6% | -125,1 | -1,4 | -375,3 | -379,0 | -3,7
Kommunbidrag | 125,1 | 119,0 | 6,1 | 5,1% | 125,1 | 0,0 | 375,3 | 375,3 | 0,0
Resultat | -1,4 | -1,9 | 0,5 | -26,3% | 0,0 | -1,4 | 0,0 | -3,7 | -3,7`,
    read: [
      "2024-01..2024-04, mnkr, actual@1 prior-actual@2 budget@5 deviation@6, actual-budget 10",
      "2024, mnkr, budget@7 forecast@8 deviation@9, forecast-budget 10",
    ],
  },
  {
    name: "quarters before the accumulated actual",
    text: `Driftuppföljning 2022 (tkr)
Verksamhet | Kv 1 | Kv 2 | Kv 3 | Ack utfall jan-sep | Ack budget jan-sep | Avvikelse
Vägar | 12 100 | 9 450 | 8 900 | 30 450 | 31 500 | 1 050
Parker | 3 300 | 5 700 | 6 100 | 15 100 | 14 400 | -700
Fastighet | 22 000 | 18 300 | 17 950 | 58 250 | 59 000 | 750
Totalt | 37 400 | 33 450 | 32 950 | 103 800 | 104 900 | 1 100`,
    read: ["2022-01..2022-09, tkr, actual@4 budget@5 deviation@6, budget-actual 4"],
  },
  {
    name: "trailing minus signs, dashes for nothing and footnotes",
    text: `Kultur- och fritidsnämnden, helårsprognos oktober 2022
tkr | Prognos | Budget | Avvikelse | Fg prognos | Diff prognoser
Bibliotek1 | 45 300 | 44 900 | 400- | 45 100 | 200-
Kulturskola | 18 200 | 18 500 | 300 | 18 200 | –
Bad och is2 | 61 050 | 60 000 | 1 050- | 60 800 | 250-
Föreningsstöd | 22 000 | 22 000 | – | 22 000 | –
Summa | 146 550 | 145 400 | 1 150- | 146 100 | 450-
1) Inklusive filialer
2) Ökade elkostnader, +1,2 mnkr`,
    read: ["2022, tkr, forecast@1 budget@2 deviation@3 previous-forecast@4, budget-forecast 4"],
  },
  {
    name: "the total first, its parts listed with dashes, with remarks",
    text: `Omsorgsnämnden – månadsrapport februari 2025, belopp i tkr
Område | Redovisat | Per. budget | Avvikelse | Förbr. % | Kommentar
Nämnden totalt | 101 250 | 103 400 | 2 150 | 98% | Vakanser
- Ledning | 4 050 | 4 600 | 550 | 88% |
- Hemtjänst | 52 900 | 51 800 | -1 100 | 102% | Fler timmar
- Särskilt boende | 44 300 | 47 000 | 2 700 | 94% | Tomma platser`,
    read: ["2025-01..2025-02, tkr, actual@1 budget@2 deviation@3, budget-actual 4"],
  },
  {
    name: "the deviation first and the periods in a row of their own",
    text: `Barn- och utbildningsnämnden
Mkr | Avvikelse | Utfall | Budget | Årsprognos | Årsbudget | Prognos-avvikelse
| jan-sep 2023 | jan-sep 2023 | jan-sep 2023 | 2023 | 2023 | 2023
Förskola | -2,1 | 312,4 | 310,3 | 418,0 | 414,5 | -3,5
Grundskola | 5,6 | 702,2 | 707,8 | 940,1 | 945,0 | 4,9
Gymnasium | -0,7 | 281,0 | 280,3 | 375,0 | 374,0 | -1,0
Summa | 2,8 | 1 295,6 | 1 298,4 | 1 733,1 | 1 733,5 | 0,4`,
    read: [
      "2023-01..2023-09, mnkr, deviation@1 actual@2 budget@3, budget-actual 4",
      "2023, mnkr, forecast@4 budget@5 deviation@6, budget-forecast 4",
    ],
  },
  {
    name: "the month, the months and the year in three blocks",
    text: `Utfall augusti 2024, tkr
| Månad | | | Ackumulerat | | | Helår | |
| Utfall | Budget | Avvikelse | Utfall | Budget | Avvikelse | Prognos | Budget | Avvikelse
Personal | 8 200 | 8 000 | -200 | 63 100 | 64 000 | 900 | 96 500 | 97 000 | 500
Lokaler | 1 500 | 1 500 | 0 | 12 000 | 12 000 | 0 | 18 000 | 18 000 | 0
Övrigt | 930 | 1 100 | 170 | 8 950 | 8 800 | -150 | 13 400 | 13 200 | -200
Summa | 10 630 | 10 600 | -30 | 84 050 | 84 800 | 750 | 127 900 | 128 200 | 300`,
    read: [
      "2024-01..2024-08, tkr, actual@4 budget@5 deviation@6, budget-actual 4",
      "2024, tkr, forecast@7 budget@8 deviation@9, budget-forecast 4",
    ],
  },
  {
    name: "units in the headings, percentages without a sign",
    text: `Nämnd | Budget 2022 (tkr) | Utfall 2022 (tkr) | Budgetavvikelse (tkr) | Budgetavvikelse (%)
Kommunstyrelsen | 310 200 | 305 900 | 4 300 | 1,4
Socialnämnden | 1 204 500 | 1 231 000 | -26 500 | -2,2
Utbildningsnämnden | 2 100 800 | 2 098 100 | 2 700 | 0,1
Kulturnämnden | 140 000 | 140 000 | 0 | 0,0
Totalt | 3 755 500 | 3 775 000 | -19 500 | -0,5`,
    read: ["2022, tkr, budget@1 actual@2 deviation@3 deviation-percent@4, budget-actual 5"],
  },
];
