import type { MunicipalTable } from "./municipal-tables";

export const DIVIDED_TABLES: readonly MunicipalTable[] = [
  {
    name: "costs, income and net under merged headings, the last of them merged beyond its own column",
    text: `Grundskolenämnden, ekonomisk uppföljning jan–aug 2023 (mnkr)
| Budget | | | Utfall | | | Avvikelse | |
Verksamhet | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto
Förskoleklass | 12,4 | -86,2 | -73,8 | 13,1 | -88,0 | -74,9 | 0,7 | -1,8 | -1,1
Grundskola | 210,5 | -1 402,3 | -1 191,8 | 215,0 | -1 411,7 | -1 196,7 | 4,5 | -9,4 | -4,9
Fritidshem | 44,0 | -160,8 | -116,8 | 42,2 | -158,1 | -115,9 | -1,8 | 2,7 | 0,9
Summa | 266,9 | -1 649,3 | -1 382,4 | 270,3 | -1 657,8 | -1 387,5 | 3,4 | -8,5 | -5,1`,
    read: ["2023-01..2023-08, mnkr, budget@3 actual@6 deviation@9, actual-budget 4"],
  },
  {
    name: "costs and income beside each other without a net: the net is their sum",
    text: `Driftredovisning per augusti 2022, tkr
Område | Kostnader budget | Intäkter budget | Kostnader utfall | Intäkter utfall | Avvikelse netto
Stab | 14 200 | -1 100 | 13 900 | -1 250 | 450
Vuxna | 88 400 | -12 300 | 91 150 | -12 900 | -2 150
Barn | 120 050 | -6 700 | 118 300 | -6 550 | 1 600
Summa | 222 650 | -20 100 | 223 350 | -20 700 | -100`,
    read: ["2022-01..2022-08, tkr, budget@1+2 actual@3+4 deviation@5, budget-actual 4"],
  },
  {
    name: "costs and income both with plus, in short forms, with the net",
    text: `Tekniska nämnden, helårsprognos per augusti 2022 (tkr)
| Budget 2022 | | | Prognos 2022 | | | Avvikelse
| Kostn. | Int. | Netto | Kostn. | Int. | Netto | 
Renhållning | 48 200 | 51 000 | -2 800 | 49 900 | 51 900 | -2 000 | -800
Gata | 76 500 | 4 300 | 72 200 | 75 100 | 4 100 | 71 000 | 1 200
Park | 31 000 | 900 | 30 100 | 31 800 | 1 050 | 30 750 | -650
Summa | 155 700 | 56 200 | 99 500 | 156 800 | 57 050 | 99 750 | -250`,
    read: ["2022, tkr, budget@3 forecast@6 deviation@7, budget-forecast 4"],
  },
  {
    name: "two administrations and both together",
    text: `Arbetsmarknadsnämnden prognos 2021 (tkr)
| Förvaltning Nord | | | Förvaltning Syd | | | Totalt | |
Verksamhet | Budget | Prognos | Avvikelse | Budget | Prognos | Avvikelse | Budget | Prognos | Avvikelse
Vuxenutbildning | 41 000 | 41 600 | -600 | 38 200 | 37 900 | 300 | 79 200 | 79 500 | -300
Arbetsmarknad | 22 500 | 22 100 | 400 | 19 800 | 20 450 | -650 | 42 300 | 42 550 | -250
Försörjningsstöd | 120 400 | 124 900 | -4 500 | 98 700 | 97 300 | 1 400 | 219 100 | 222 200 | -3 100
Summa | 183 900 | 188 600 | -4 700 | 156 700 | 155 650 | 1 050 | 340 600 | 344 250 | -3 650`,
    read: ["2021, tkr, budget@7 forecast@8 deviation@9, budget-forecast 4"],
  },
  {
    name: "two administrations that nothing adds up",
    text: `Nämndens prognos 2021 (tkr)
| Förvaltning Nord | | | Förvaltning Syd | |
Verksamhet | Budget | Prognos | Avvikelse | Budget | Prognos | Avvikelse
Vuxenutbildning | 41 000 | 41 600 | -600 | 38 200 | 37 900 | 300
Arbetsmarknad | 22 500 | 22 100 | 400 | 19 800 | 20 450 | -650
Försörjningsstöd | 120 400 | 124 900 | -4 500 | 98 700 | 97 300 | 1 400
Summa | 183 900 | 188 600 | -4 700 | 156 700 | 155 650 | 1 050`,
    read: ["2021, tkr, budget@1+4 forecast@2+5 deviation@3+6, budget-forecast 4"],
  },
  {
    name: "women, men and all in a row of their own",
    text: `Ekonomiskt bistånd, utfall och budget januari-augusti 2022, tkr
| Utfall | | | Budget | | | Avvikelse
| Kvinnor | Män | Totalt | Kvinnor | Män | Totalt | Totalt
Försörjningsstöd | 31 200 | 40 100 | 71 300 | 30 000 | 39 000 | 69 000 | -2 300
Livsföring i övrigt | 2 050 | 1 760 | 3 810 | 2 200 | 1 900 | 4 100 | 290
Boende | 5 500 | 9 900 | 15 400 | 6 000 | 9 500 | 15 500 | 100
Summa | 38 750 | 51 760 | 90 510 | 38 200 | 50 400 | 88 600 | -1 910`,
    read: ["2022-01..2022-08, tkr, actual@3 budget@6 deviation@7, budget-actual 4"],
  },
  {
    name: "months beside budget and forecast, without an accumulated column",
    text: `Individ- och familjenämnden 2020, tkr
Konto | jan-20 | feb-20 | mar-20 | Budget 2020 | Prognos 2020 | Avvikelse
531 Ekonomiskt bistånd | 8 120 | 8 340 | 8 515 | 98 000 | 101 500 | -3 500
532 Placeringar vuxna | 4 010 | 3 980 | 4 220 | 48 500 | 49 000 | -500
533 Placeringar barn | 6 700 | 6 910 | 6 880 | 83 000 | 82 000 | 1 000
Summa | 18 830 | 19 230 | 19 615 | 229 500 | 232 500 | -3 000`,
    read: [
      "2020-01..2020-03, tkr, actual@1+2+3, ?-? 0",
      "2020, tkr, budget@4 forecast@5 deviation@6, budget-forecast 4",
    ],
  },
  {
    name: "the actual of each month against the budget of all of them",
    text: `Enhet Nord 2023 (tkr)
| Utfall jan | Utfall feb | Utfall mar | Budget jan-mar | Avvikelse
Löner | 510 | 498 | 520 | 1 500 | -28
Lokaler | 120 | 120 | 120 | 360 | 0
Köp | 64 | 71 | 58 | 210 | 17
Summa | 694 | 689 | 698 | 2 070 | -11`,
    read: ["2023-01..2023-03, tkr, actual@1+2+3 budget@4 deviation@5, budget-actual 4"],
  },
  {
    name: "two tables side by side on the same rows",
    text: `Utfall per 31 mars 2022 (tkr) | | | | | Prognos helår 2022 (tkr)
Enhet | Utfall | Budget | Avv. | | Enhet | Prognos | Budget | Avv.
Skola A | 9 100 | 9 000 | -100 | | Skola A | 36 300 | 36 000 | -300
Skola B | 7 450 | 7 600 | 150 | | Skola B | 30 200 | 30 400 | 200
Skola C | 5 020 | 5 000 | -20 | | Skola C | 20 000 | 20 000 | 0
Summa | 21 570 | 21 600 | 30 | | Summa | 86 500 | 86 400 | -100`,
    read: [
      "2022-01..2022-03, tkr, actual@1 budget@2 deviation@3, budget-actual 4",
      "2022, tkr, forecast@6 budget@7 deviation@8, budget-forecast 4",
    ],
  },
  {
    name: "districts and all of them under a label heading of their own",
    text: `Utfall jan-jun 2023, tkr
| Budget | | | | Utfall | | | | Avvikelse
Enhet | Norr | Söder | Öst | Totalt | Norr | Söder | Öst | Totalt | Totalt
Löner | 1 200 | 1 500 | 900 | 3 600 | 1 250 | 1 480 | 910 | 3 640 | -40
Hyra | 300 | 400 | 250 | 950 | 300 | 400 | 250 | 950 | 0
Övrigt | 150 | 170 | 90 | 410 | 120 | 190 | 85 | 395 | 15
Summa | 1 650 | 2 070 | 1 240 | 4 960 | 1 670 | 2 070 | 1 245 | 4 985 | -25`,
    read: ["2023-01..2023-06, tkr, budget@4 actual@8 deviation@9, budget-actual 4"],
  },
  {
    name: "income and costs with deviations of their own and of the net",
    text: `Nämndernas prognos 2022, mnkr
Nämnd | Intäkter budget | Intäkter prognos | Kostnader budget | Kostnader prognos | Avvikelse intäkter | Avvikelse kostnader | Avvikelse netto
KS | 40,0 | 42,0 | -210,0 | -214,0 | 2,0 | -4,0 | -2,0
SN | 90,0 | 91,5 | -800,0 | -805,0 | 1,5 | -5,0 | -3,5
UN | 120,0 | 119,0 | -1 100,0 | -1 096,0 | -1,0 | 4,0 | 3,0
Totalt | 250,0 | 252,5 | -2 110,0 | -2 115,0 | 2,5 | -5,0 | -2,5`,
    read: ["2022, mnkr, budget@3+1 forecast@4+2 deviation@7, forecast-budget 4"],
  },
  {
    name: "gross and net, which are no parts of each other",
    text: `Kultur 2023, tkr | Budget brutto | Budget netto | Utfall brutto | Utfall netto | Avvikelse netto
Bibliotek | 40 000 | 38 500 | 40 900 | 39 100 | -600
Museum | 22 000 | 15 000 | 21 000 | 14 200 | 800
Summa | 62 000 | 53 500 | 61 900 | 53 300 | 200`,
    read: ["2023, tkr, budget@2 actual@4 deviation@5, budget-actual 3"],
  },
  {
    name: "a municipality, its companies and the group, which is not their sum",
    text: `Prognos 2023, mnkr | Budget kommunen | Prognos kommunen | Budget bolagen | Prognos bolagen | Budget koncernen | Prognos koncernen
Intäkter | 900 | 910 | 400 | 405 | 1 250 | 1 265
Kostnader | -880 | -895 | -380 | -390 | -1 210 | -1 235
Resultat | 20 | 15 | 20 | 15 | 40 | 30`,
    read: ["2023, mnkr, budget@5 forecast@6, ?-? 0"],
  },
];
