import type { MunicipalTable } from "./municipal-tables";

/** Where months, arithmetic or a line below the headings tell what no heading says. */
export const MONTH_TABLES: readonly MunicipalTable[] = [
  {
    name: "single months and what they add up to, whose period they tell",
    text: `Socialnämnden 2024, tkr
Verksamhet | Utfall jan | Utfall feb | Utfall mar | Utfall apr | Ack utfall | Ack budget | Avvikelse
Barn | 2 300 | 2 250 | 2 410 | | 6 960 | 6 900 | -60
Vuxen | 1 800 | 1 750 | 1 790 | | 5 340 | 5 500 | 160
Stab | 410 | 395 | 402 | | 1 207 | 1 250 | 43
Summa | 4 510 | 4 395 | 4 602 | | 13 507 | 13 650 | 143`,
    read: ["2024-01..2024-03, tkr, actual@5 budget@6 deviation@7, budget-actual 4"],
  },
  {
    name: "bare months and a total; the undated budget is of their size and so theirs",
    text: `Socialnämnden 2024, tkr
Verksamhet | Jan | Feb | Mar | Totalt | Budget | Avvikelse
Barn | 2 300 | 2 250 | 2 410 | 6 960 | 6 900 | -60
Vuxen | 1 800 | 1 750 | 1 790 | 5 340 | 5 500 | 160
Stab | 410 | 395 | 402 | 1 207 | 1 250 | 43
Summa | 4 510 | 4 395 | 4 602 | 13 507 | 13 650 | 143`,
    read: ["2024-01..2024-03, tkr, actual@4 budget@5 deviation@6, budget-actual 4"],
  },
  {
    name: "a budget by a word of the municipality's own, which the deviation is computed with",
    text: `Miljönämnden juni 2024, tkr
Enhet | Tilldelat | Utfall | Avvikelse
Norr | 1 369 | 1 301 | 68
Syd | 2 148 | 2 115 | 33
Väst | 3 000 | 3 200 | -200
Summa | 6 517 | 6 616 | -99`,
    read: ["2024-01..2024-06, tkr, budget@1 actual@2 deviation@3, budget-actual 4"],
  },
  {
    name: "an actual by a word of the municipality's own",
    text: `Miljönämnden juni 2024, tkr
Enhet | Budget | Konsumerat | Avvikelse
Norr | 1 369 | 1 301 | 68
Syd | 2 148 | 2 115 | 33
Väst | 3 000 | 3 200 | -200
Summa | 6 517 | 6 616 | -99`,
    read: ["2024-01..2024-06, tkr, budget@1 actual@2 deviation@3, budget-actual 4"],
  },
  {
    name: "of two budgets the one that the deviation is computed with, whatever it is called",
    text: `Tekniska nämnden 2024, tkr
Enhet | Ursprunglig budget | Omföring | Justerad nivå | Prognos | Avvikelse
Norr | 1 300 | 69 | 1 369 | 1 301 | 68
Syd | 2 100 | 48 | 2 148 | 2 115 | 33
Väst | 3 000 | 0 | 3 000 | 3 200 | -200
Summa | 6 400 | 117 | 6 517 | 6 616 | -99`,
    read: ["2024, tkr, budget@3 forecast@4 deviation@5, budget-forecast 4"],
  },
  {
    name: "signs alone as the heading of the deviation",
    text: `Fritidsnämnden, utfall t.o.m. juni 2024 (tkr)
Verksamhet | Budget | Utfall | +/\u2212
Bad | 8 300 | 8 120 | +180
Idrott | 21 040 | 21 940 | \u2212900
Summa | 29 340 | 30 060 | \u2212720`,
    read: ["2024-01..2024-06, tkr, budget@1 actual@2 deviation@3, budget-actual 3"],
  },
  {
    name: "the period in a line below the headings",
    text: `Tkr | Budget period | Utfall period | Avvikelse period | Budget helår | Prognos | Avvikelse helår
Socialkontoret jan–aug 2024
Personal | 312 100 | 309 900 | 2 200 | 468 000 | 466 000 | 2 000
Placeringar | 140 000 | 155 300 | -15 300 | 210 000 | 233 000 | -23 000
Summa | 452 100 | 465 200 | -13 100 | 678 000 | 699 000 | -21 000`,
    read: [
      "2024-01..2024-08, tkr, budget@1 actual@2 deviation@3, budget-actual 3",
      "2024, tkr, budget@4 forecast@5 deviation@6, budget-forecast 3",
    ],
  },
  {
    name: "an accumulated actual of this year and last, which is no year's accounts",
    text: `Socialnämnden augusti 2024, mnkr | Ack utfall | | Helår | |
 | 2024 | 2023 | Budget | Prognos | Avvikelse
Intäkter | 45,2 | 43,9 | 66,0 | 67,5 | 1,5
Kostnader | -512,0 | -487,1 | -754,0 | -768,1 | -14,1
Netto | -466,8 | -443,2 | -688,0 | -700,6 | -12,6`,
    read: [
      "2024-01..2024-08, mnkr, actual@1 prior-actual@2, ?-? 0",
      "2024, mnkr, budget@3 forecast@4 deviation@5, forecast-budget 3",
    ],
  },
  {
    name: "quarters that each have a budget and a deviation of their own",
    text: `Kvartalsuppföljning 2024, tkr
 | Kvartal 1 | | | Kvartal 2 | |
 | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse
Barn | 3 000 | 3 100 | -100 | 3 000 | 2 950 | 50
Vuxna | 2 000 | 1 900 | 100 | 2 000 | 2 100 | -100
Summa | 5 000 | 5 000 | 0 | 5 000 | 5 050 | -50`,
    read: ["2024-01..2024-06, tkr, budget@1+4 actual@2+5 deviation@3+6, budget-actual 3"],
  },
  {
    name: "tertials that grow, as accumulated ones do",
    text: `Uppföljning 2024, tkr | Utfall T1 | Utfall T2 | Årsbudget | Prognos | Avvikelse
Barn | 3 100 | 6 150 | 9 300 | 9 300 | 0
Vuxna | 1 900 | 4 000 | 6 000 | 6 100 | -100
Stab | 400 | 810 | 1 200 | 1 210 | -10
Summa | 5 400 | 10 960 | 16 500 | 16 610 | -110`,
    read: [
      "2024-01..2024-08, tkr, actual@2, ?-? 0",
      "2024, tkr, budget@3 forecast@4 deviation@5, budget-forecast 4",
    ],
  },
];
