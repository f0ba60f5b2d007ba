import type { MunicipalTable } from "./municipal-tables";

export const MORE_MUNICIPAL_TABLES: readonly MunicipalTable[] = [
  {
    name: "totals first in capitals, decimals with a full stop",
    text: `Miljönämnden augusti 2023 (mnkr)
| Utfall | Budget | Diff
NÄMNDEN TOTALT | 41.6 | 42.9 | 1.3
Tillsyn | 22.4 | 23.1 | 0.7
Bygglov | 12.7 | 12.5 | -0.2
Administration | 6.5 | 7.3 | 0.8`,
    read: ["2023-01..2023-08, mnkr, actual@1 budget@2 deviation@3, budget-actual 4"],
  },
  {
    name: "plus signs on the deviations and thousands with dots",
    text: `Fritidsnämnden – uppföljning t.o.m. september 2022
Tkr | Periodens utfall | Periodens budget | Budgetavvikelse
Simhallar | 31.250 | 32.000 | +750
Ishallar | 18.405 | 17.900 | -505
Föreningsbidrag | 22.110 | 22.500 | +390
S:a fritid | 71.765 | 72.400 | +635`,
    read: ["2022-01..2022-09, tkr, actual@1 budget@2 deviation@3, budget-actual 4"],
  },
  {
    name: "income and costs in sections, both with plus",
    text: `Räddningsnämnden, prognos helår 2024, tkr
| Budget | Prognos | Avvikelse
Intäkter
Medlemsavgifter | 182 000 | 182 000 | 0
Tillsynsavgifter | 6 400 | 7 150 | 750
Summa intäkter | 188 400 | 189 150 | 750
Kostnader
Personal | 139 500 | 141 300 | -1 800
Fordon | 21 400 | 20 600 | 800
Övrigt | 27 500 | 27 900 | -400
Summa kostnader | 188 400 | 189 800 | -1 400
Resultat | 0 | -650 | -650`,
    read: ["2024, tkr, budget@1 forecast@2 deviation@3, budget-forecast 8"],
  },
  {
    name: "account classes, numbered, in kronor",
    text: `Ansvar 4100 Stadsbibliotek, januari-maj 2023, kr
Konto | Benämning | Budget | Utfall | Avvikelse
30 | Försäljning | -410 000 | -436 512 | 26 512
50 | Löner | 9 850 000 | 9 702 433 | 147 567
60 | Lokaler | 2 400 000 | 2 400 000 | 0
64 | Media | 1 120 000 | 1 187 904 | -67 904
| Summa | 12 960 000 | 12 853 825 | 106 175`,
    read: ["2023-01..2023-05, kr, budget@2 actual@3 deviation@4, budget-actual 5"],
  },
  {
    name: "tertials, with the plan called ram",
    text: `Tertialrapport 2 2021 – Byggnadsnämnden
Belopp i tkr | Ram helår | Prognos helår | Avvikelse
Plan | 8 200 | 8 050 | 150
Kart och mät | 5 900 | 6 150 | -250
Bygg | 7 300 | 7 000 | 300
Totalt | 21 400 | 21 200 | 200`,
    read: ["2021, tkr, budget@1 forecast@2 deviation@3, budget-forecast 4"],
  },
  {
    name: "committees of a municipality, accounts against budget and the year before",
    text: `Driftredovisning per nämnd, mkr
Nämnd | Bokslut 2023 | Bokslut 2022 | Budget 2023 | Avvikelse
Kommunstyrelsen | -212,4 | -205,6 | -218,0 | 5,6
Barn- och utbildningsnämnden | -1 420,7 | -1 366,0 | -1 402,5 | -18,2
Vård- och omsorgsnämnden | -1 118,3 | -1 071,9 | -1 121,0 | 2,7
Revisionen | -2,1 | -2,0 | -2,2 | 0,1
Summa nämnder | -2 753,5 | -2 645,5 | -2 743,7 | -9,8`,
    read: ["2023, mnkr, accounts@1 budget@3 deviation@4, accounts-budget 5"],
  },
  {
    name: "of-which rows under totals, and the total with the units",
    text: `Driftsammandrag, netto tkr | Redovisat jan-aug 2022 | Budget jan-aug 2022 | Avvikelse | Redovisat jan-aug 2021
Ledning | 1 810 | 2 040 | 230 | 1 777
Bistånd | 90 221 | 88 000 | -2 221 | 86 450
Arbetsmarknad | 30 115 | 31 400 | 1 285 | 29 902
Summa nettokostnader | 122 146 | 121 440 | -706 | 118 129
varav kostnader | 135 460 | 133 500 | -1 960 | 131 008
varav intäkter | -13 314 | -12 060 | 1 254 | -12 879
Serviceenheten | -250 | 0 | 250 | -90
Summa nettokostnader inkl. enheten | 121 896 | 121 440 | -456 | 118 039`,
    read: ["2022-01..2022-08, tkr, actual@1 budget@2 deviation@3 prior-actual@4, budget-actual 8"],
  },
  {
    name: "a unit of each column in a row of its own",
    text: `Kulturnämnden, oktober 2023
Verksamhet | Utfall | Budget | Avvikelse
| tkr | tkr | tkr
Museer | 24 800 | 25 500 | 700
Konst | 6 120 | 5 900 | -220
Bibliotek | 38 410 | 38 900 | 490
Summa | 69 330 | 70 300 | 970`,
    read: ["2023-01..2023-10, tkr, actual@1 budget@2 deviation@3, budget-actual 4"],
  },
  {
    name: "deviation as outcome over budget",
    text: `Uppföljning jan–mars 2025, tkr
| Budget | Utfall | Avvikelse (utfall – budget)
Skolskjuts | 9 300 | 9 915 | 615
Måltider | 21 400 | 20 980 | -420
Städ | 11 250 | 11 340 | 90
Totalt | 41 950 | 42 235 | 285`,
    read: ["2025-01..2025-03, tkr, budget@1 actual@2 deviation@3, actual-budget 4"],
  },
  {
    name: "administrations side by side, each with its own budget",
    text: `Driftredovisning helår 2023, tkr
| Prognos 2023 | Budget 2023 | Avvikelse | Bokslut 2022
Förvaltning A
Stab | 4 100 | 4 000 | -100 | 3 950
Enheter | 61 800 | 62 500 | 700 | 60 100
Summa A | 65 900 | 66 500 | 600 | 64 050
Förvaltning B
Stab | 2 900 | 3 000 | 100 | 2 850
Enheter | 40 300 | 39 000 | -1 300 | 38 800
Summa B | 43 200 | 42 000 | -1 200 | 41 650
Summa nämnden | 109 100 | 108 500 | -600 | 105 700`,
    read: ["2023, tkr, forecast@1 budget@2 deviation@3 accounts@4, budget-forecast 7"],
  },
  {
    name: "English headings",
    text: `City planning committee, SEK thousand
| Actual Jan-Aug 2023 | Budget Jan-Aug 2023 | Variance | Forecast 2023 | Budget 2023 | Variance
Planning | 14 200 | 14 800 | 600 | 21 500 | 22 200 | 700
Permits | 9 900 | 9 400 | -500 | 14 900 | 14 100 | -800
Total | 24 100 | 24 200 | 100 | 36 400 | 36 300 | -100`,
    read: [
      "2023-01..2023-08, tkr, actual@1 budget@2 deviation@3, budget-actual 3",
      "2023, tkr, forecast@4 budget@5 deviation@6, budget-forecast 3",
    ],
  },
  {
    name: "months that passed, the year's budget and what is used of it",
    text: `Budgetuppföljning t o m juni 2023 (tkr)
Enhet | Årsbudget | Ackumulerat utfall | Förbrukat % | Helårsprognos | Avvikelse prognos
Norra | 18 200 | 9 310 | 51 % | 18 500 | -300
Södra | 22 750 | 11 090 | 49 % | 22 500 | 250
Centrum | 31 000 | 15 870 | 51 % | 31 400 | -400
Summa | 71 950 | 36 270 | 50 % | 72 400 | -450`,
    read: [
      "2023-01..2023-06, tkr, actual@2, ?-? 0",
      "2023, tkr, budget@1 forecast@4 deviation@5, budget-forecast 4",
    ],
  },
];
