import type { MunicipalTable } from "./municipal-tables";

/** As accounting systems and page breaks print them. */
export const SYSTEM_TABLES: readonly MunicipalTable[] = [
  {
    name: "accounts with what is left of the year's budget",
    text: `Budgetuppföljning 202405
Ansvar 7100 Individ- och familjeomsorg, kr
Konto | Text | Årsbudget | Utfall t.o.m. perioden | Kvar av budget | Förbr %
3010 | Statsbidrag | -1 293 340 | -905 663 | -387 677 | 70
5010 | Löner | 2 106 837 | 1 361 987 | 744 850 | 65
7420 | Ekonomiskt bistånd | 2 918 088 | 1 860 215 | 1 057 873 | 64
 | Summa | 3 731 585 | 2 316 539 | 1 415 046 | 62`,
    read: ["2024-01..2024-05, kr, actual@3, ?-? 0", "2024, kr, budget@2, ?-? 0"],
  },
  {
    name: "a budget without a period that something is left of is the year's",
    text: `Budgetuppföljning mars 2024, tkr
Ansvar | Budget | Redovisat | Återstår | Förbrukning %
Barn | 30 899 | 7 823 | 23 076 | 25,3
Vuxna | 80 252 | 20 708 | 59 544 | 25,8
Stab | 24 355 | 6 683 | 17 672 | 27,4
Summa | 135 506 | 35 214 | 100 292 | 26,0`,
    read: ["2024-01..2024-03, tkr, actual@2, ?-? 0", "2024, tkr, budget@1, ?-? 0"],
  },
  {
    name: "deviations in short forms, two digits for year and month",
    text: `Hälso- och sjukvårdsnämnden (Mkr)
| Utfall ack 2308 | Budget ack 2308 | Budgetavv | Utfall ack 2208 | Årsprognos | Årsbudget | Prognosavv
Intäkter | 144,9 | 136,7 | 8,2 | 121,9 | 214,7 | 205,9 | 8,8
Läkemedel | -468,7 | -451,2 | -17,5 | -433,1 | -672,9 | -679,5 | 6,6
Köpt vård | -305,5 | -306,2 | 0,7 | -274,3 | -475,0 | -461,2 | -13,8
Resultat | -629,3 | -620,7 | -8,6 | -585,5 | -933,2 | -934,8 | 1,6`,
    read: [
      "2023-01..2023-08, mnkr, actual@1 budget@2 deviation@3 prior-actual@4, actual-budget 4",
      "2023, mnkr, forecast@5 budget@6 deviation@7, forecast-budget 4",
    ],
  },
  {
    name: "days as headings below the roles, the second line of one telling against what",
    text: `Utbildningsnämnden, tkr
 | Utfall | | Budget | Avvikelse
 | 2024-08-31 | 2023-08-31 | 2024-08-31 | mot budget
Gymnasium | 43 981 | 41 237 | 46 254 | 2 273
SFI | 60 379 | 56 909 | 59 760 | -619
Summa | 104 360 | 98 146 | 106 014 | 1 654`,
    read: ["2024-01..2024-08, tkr, actual@1 prior-actual@2 budget@3 deviation@4, budget-actual 3"],
  },
  {
    name: "a plan in kronor and öre",
    text: `Kostnadsställe 3300, kr
Jan 2023 - Sep 2023
Kostnadsslag | Faktiskt utfall | Plan | Avvikelse
Intäkter | 615.853,77 | 617.389,97 | 1.536,20-
Löner | 1.774.117,91- | 1.692.225,99- | 81.891,92-
Tjänster | 633.881,56- | 634.957,97- | 1.076,41
Resultat | 1.792.145,70- | 1.709.793,99- | 82.351,71-`,
    read: ["2023-01..2023-09, kr, actual@1 budget@2 deviation@3, actual-budget 4"],
  },
  {
    name: "what is spent of a frame, and the result that the forecast makes",
    text: `Uppföljning tertial 2 2024, Humanistiska nämnden, tkr
Verksamhet | Tilldelad ram | Upparbetat | Prognos | Resultat
Nämnd | 86 979 | 58 508 | 85 044 | 1 935
Stab | 30 053 | 18 608 | 31 343 | -1 290
Vård | 69 193 | 43 803 | 70 785 | -1 592
Summa | 186 225 | 120 919 | 187 172 | -947`,
    read: [
      "2024-01..2024-08, tkr, actual@2, ?-? 0",
      "2024, tkr, budget@1 forecast@3 deviation@4, budget-forecast 4",
    ],
  },
  {
    name: "three rows of headings, amount and share of the deviation in the last",
    text: `Fritidsnämnden maj 2023
Tkr | Ackumulerat | | | | Helår | | |
 | Utfall | Budget | Avvikelse | | Prognos | Budget | Avvikelse |
 | | | Belopp | % | | | Belopp | %
Idrott | 10 438 | 10 251 | -187 | -1,8 | 14 628 | 15 439 | 811 | 5,3
Bad | 11 046 | 11 744 | 698 | 5,9 | 17 778 | 17 687 | -91 | -0,5
Netto | 21 484 | 21 995 | 511 | 2,3 | 32 406 | 33 126 | 720 | 2,2`,
    read: [
      "2023-01..2023-05, tkr, actual@1 budget@2 deviation@3 deviation-percent@4, budget-actual 3",
      "2023, tkr, forecast@5 budget@6 deviation@7 deviation-percent@8, budget-forecast 3",
    ],
  },
  {
    name: "each month with its own budget and deviation",
    text: `Socialnämnden 2024, tkr
 | Jan | | | Feb | | | Mar | |
Enhet | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse
Norr | 1 369 | 1 301 | 68 | 1 461 | 1 516 | -55 | 1 377 | 1 435 | -58
Syd | 2 148 | 2 115 | 33 | 2 188 | 2 151 | 37 | 2 252 | 2 254 | -2
Summa | 3 517 | 3 416 | 101 | 3 649 | 3 667 | -18 | 3 629 | 3 689 | -60`,
    read: ["2024-01..2024-03, tkr, budget@1+4+7 actual@2+5+8 deviation@3+6+9, budget-actual 3"],
  },
  {
    name: "months that are accumulated",
    text: `Ackumulerat utfall 2024, tkr
Enhet | Utfall jan | Budget jan | Utfall feb | Budget feb | Utfall mar | Budget mar
Norr | 1 301 | 1 369 | 2 516 | 2 738 | 3 990 | 4 107
Syd | 2 115 | 2 148 | 4 251 | 4 296 | 6 454 | 6 444`,
    read: ["2024-01..2024-03, tkr, actual@5 budget@6, ?-? 0"],
  },
  {
    name: "a day in six digits",
    text: `Miljönämnden, utfall t.o.m. 240831, tkr
 | Budget 240831 | Utfall 240831 | Avvikelse | Årsbudget
Avgifter | -829 | -827 | -2 | -1 249
Personal | 3 107 | 3 062 | 45 | 4 679
Netto | 2 278 | 2 235 | 43 | 3 430`,
    read: [
      "2024-01..2024-08, tkr, budget@1 actual@2 deviation@3, budget-actual 3",
      "2024, tkr, budget@4, ?-? 0",
    ],
  },
  {
    name: "forecasts by number",
    text: `Prognosuppföljning 2023, mnkr
Enhet | Budget 2023 | Prognos 1 | Prognos 2 | Avvikelse prognos 2 mot budget
Nord | 71,2 | 74,2 | 71,0 | 0,2
Syd | 19,4 | 18,7 | 19,6 | -0,2
Summa | 90,6 | 92,9 | 90,6 | 0,0`,
    read: ["2023, mnkr, budget@1 previous-forecast@2 forecast@3 deviation@4, budget-forecast 3"],
  },
  {
    name: "surplus and deficit, with their signs in the heading",
    text: `Nämndens resultat jan–okt 2024, tkr
 | Bokfört utfall | Periodiserad budget | Överskott (+) / underskott (-)
Kök | 1 701 | 1 714 | 13
Städ | 4 546 | 4 310 | -236
Summa | 6 247 | 6 024 | -223`,
    read: ["2024-01..2024-10, tkr, actual@1 budget@2 deviation@3, budget-actual 3"],
  },
  {
    name: "the headings once more at the top of the next page",
    text: `Driftredovisning jan–jun 2024, tkr
Enhet | Budget | Utfall | Avvikelse
Kök | 902 | 941 | -39
Städ | 4 773 | 4 750 | 23
Enhet | Budget | Utfall | Avvikelse
Vakt | 2 999 | 2 845 | 154
Summa | 8 674 | 8 536 | 138`,
    read: ["2024-01..2024-06, tkr, budget@1 actual@2 deviation@3, budget-actual 4"],
  },
];
