import type { MunicipalTable } from "./municipal-tables";

export const FURTHER_TABLES: readonly MunicipalTable[] = [
  {
    name: "income, costs and net of each area under its name",
    text: `Driftredovisning 2023, mnkr
Verksamhet | Budget 2023 | Bokslut 2023 | Avvikelse | Bokslut 2022
Gator och vägar | | | |
Intäkter | 5,1 | 5,6 | 0,5 | 4,9
Kostnader | -88,7 | -91,0 | -2,3 | -85,2
Netto | -83,6 | -85,4 | -1,8 | -80,3
Park | | | |
Intäkter | 1,2 | 1,0 | -0,2 | 1,1
Kostnader | -23,5 | -22,9 | 0,6 | -22,0
Netto | -22,3 | -21,9 | 0,4 | -20,9
Summa intäkter | 6,3 | 6,6 | 0,3 | 6,0
Summa kostnader | -112,2 | -113,9 | -1,7 | -107,2
Nettokostnad | -105,9 | -107,3 | -1,4 | -101,2`,
    read: ["2023, mnkr, budget@1 accounts@2 deviation@3, accounts-budget 9"],
  },
  {
    name: "the same with the area once in a column of its own",
    text: `Ekonomiskt utfall jan-sep 2022 (tkr)
Verksamhet | Slag | Utfall | Budget | Avvikelse
Hemtjänst | Intäkter | 12 300 | 12 000 | 300
 | Kostnader | -98 700 | -96 500 | -2 200
 | Netto | -86 400 | -84 500 | -1 900
Boende | Intäkter | 25 100 | 25 400 | -300
 | Kostnader | -201 800 | -204 000 | 2 200
 | Netto | -176 700 | -178 600 | 1 900
Totalt | Intäkter | 37 400 | 37 400 | 0
 | Kostnader | -300 500 | -300 500 | 0
 | Netto | -263 100 | -263 100 | 0`,
    read: ["2022-01..2022-09, tkr, actual@2 budget@3 deviation@4, actual-budget 9"],
  },
  {
    name: "a result of kommunbidrag, income and costs, all with plus",
    text: `Socialnämnden - Ekonomisk prognos helår 2024, per sista mars
Mkr | Årsbudget 2024 | Prognos 2024 | Budgetavvikelse | Bokslut 2023
Kommunbidrag | 845,0 | 845,0 | 0,0 | 801,2
Övriga intäkter | 98,4 | 101,9 | 3,5 | 104,4
Personalkostnader | 560,1 | 571,6 | -11,5 | 548,9
Köpta platser | 240,3 | 238,0 | 2,3 | 233,0
Övriga kostnader | 143,0 | 144,1 | -1,1 | 139,5
Resultat | 0,0 | -6,8 | -6,8 | -15,8`,
    read: ["2024, mnkr, budget@1 forecast@2 deviation@3 accounts@4, budget-forecast 6"],
  },
  {
    name: "short forms in the headings and kronor in the cells",
    text: `Kostnadsuppföljning enhet 4410 2023-05
Kostnadsslag | Budg ack | Utf ack | Avv | Budg år
Löner | 2 100 000 kr | 2 050 500 kr | 49 500 kr | 5 040 000 kr
Hyra | 500 000 kr | 500 000 kr | 0 kr | 1 200 000 kr
Material | 75 000 kr | 91 200 kr | -16 200 kr | 180 000 kr
Totalt | 2 675 000 kr | 2 641 700 kr | 33 300 kr | 6 420 000 kr`,
    read: [
      "2023-01..2023-05, kr, budget@1 actual@2 deviation@3, budget-actual 4",
      "2023, kr, budget@4, ?-? 0",
    ],
  },
  {
    name: "last year's months, the change since and the budget",
    text: `Uppföljning mars 2022, tkr | Utfall jan-mar 2021 | Utfall jan-mar 2022 | Förändring kr | Förändring % | Budget jan-mar 2022 | Avvikelse budget-utfall
Personal | 15 200 | 16 100 | 900 | 5,9% | 15 900 | -200
Drift | 4 050 | 3 900 | -150 | -3,7% | 4 100 | 200
Intäkter | -2 200 | -2 500 | -300 | 13,6% | -2 300 | 200
Netto | 17 050 | 17 500 | 450 | 2,6% | 17 700 | 200`,
    read: ["2022-01..2022-03, tkr, prior-actual@1 actual@2 budget@5 deviation@6, budget-actual 4"],
  },
  {
    name: "whole millions, where deviations and sums are rounded",
    text: `Driftsammandrag per augusti 2021, mnkr
| Budget | Utfall | Avvikelse | Helårsprognos | Helårsbudget | Avvikelse
Ledning | 12 | 11 | 0 | 17 | 18 | 1
Äldre | 401 | 410 | -9 | 615 | 602 | -13
LSS | 155 | 154 | 1 | 231 | 233 | 1
IFO | 98 | 103 | -5 | 155 | 147 | -8
Summa | 666 | 678 | -13 | 1 019 | 1 000 | -19`,
    read: [
      "2021-01..2021-08, mnkr, budget@1 actual@2 deviation@3, budget-actual 5",
      "2021, mnkr, forecast@4 budget@5 deviation@6, budget-forecast 5",
    ],
  },
  {
    name: "role, period and year in three rows of headings, without a title",
    text: ` | Utfall | Budget | Avvikelse | Prognos | Budget | Avvikelse
Tkr | jan-aug | jan-aug | jan-aug | helår | helår | helår
 | 2022 | 2022 | 2022 | 2022 | 2022 | 2022
Kansli | 5 400 | 5 300 | -100 | 8 100 | 8 000 | -100
Näringsliv | 3 900 | 4 250 | 350 | 6 200 | 6 400 | 200
Summa | 9 300 | 9 550 | 250 | 14 300 | 14 400 | 100`,
    read: [
      "2022-01..2022-08, tkr, actual@1 budget@2 deviation@3, budget-actual 3",
      "2022, tkr, forecast@4 budget@5 deviation@6, budget-forecast 3",
    ],
  },
  {
    name: "two tertials beside each other",
    text: `Uppföljning 2023 (tkr)
Enhet | Budget T1 | Utfall T1 | Budget T2 | Utfall T2 | Avvikelse T2
Nord | 4 000 | 4 100 | 8 000 | 8 150 | -150
Syd | 3 000 | 2 900 | 6 000 | 5 900 | 100
Summa | 7 000 | 7 000 | 14 000 | 14 050 | -50`,
    read: ["2023-01..2023-08, tkr, budget@3 actual@4 deviation@5, budget-actual 3"],
  },
  {
    name: "the council's budget with what was added to it",
    text: `Samhällsbyggnadsnämnden t.o.m. sept 2022, tkr
Verksamhet | KF-budget | Tilläggsanslag | Total budget | Ack. budget | Ack. utfall | Avvikelse | Prognos | Prognosavvikelse
Plan | 20 000 | 500 | 20 500 | 15 375 | 14 900 | 475 | 20 000 | 500
Bygg | 11 000 | 0 | 11 000 | 8 250 | 8 600 | -350 | 11 400 | -400
Miljö | 9 000 | 200 | 9 200 | 6 900 | 6 850 | 50 | 9 200 | 0
Summa | 40 000 | 700 | 40 700 | 30 525 | 30 350 | 175 | 40 600 | 100`,
    read: [
      "2022-01..2022-09, tkr, budget@4 actual@5 deviation@6, budget-actual 4",
      "2022, tkr, budget@3 forecast@7 deviation@8, budget-forecast 4",
    ],
  },
  {
    name: "cost, income and net of the budget and two years' accounts",
    text: `Nettokostnader 2022 | Budget 2022 | | | Bokslut 2022 | | | Bokslut 2021
tkr | Kostnad | Intäkt | Netto | Kostnad | Intäkt | Netto | Netto
Vägar | 20 000 | -1 000 | 19 000 | 21 500 | -1 200 | 20 300 | 18 900
Parker | 8 000 | -300 | 7 700 | 7 600 | -250 | 7 350 | 7 500
Summa | 28 000 | -1 300 | 26 700 | 29 100 | -1 450 | 27 650 | 26 400`,
    read: ["2022, tkr, budget@3 accounts@6, ?-? 0"],
  },
];
