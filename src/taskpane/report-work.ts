/** What only a report needs, for the pane to load when the first one is made: it opens without it. */
export { sheetTables } from "../report/copy/copied-table";
export { keepPlan } from "../report/keep-plan";
export { saveAnswers } from "../report/questions/save-answers";
export { refresh } from "../report/refresh";
export { rollForward } from "../report/roll-forward";
export { saveVersion } from "../report/save-version";
export { reportView } from "../report/view/report-view";
