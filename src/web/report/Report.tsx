import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import { tableCaptions } from "../../report/copy/copied-table";
import { HelpLink } from "../../taskpane/components/HelpLink";
import { Tabs } from "../../taskpane/components/Tabs";
import { sheetGuide } from "../../taskpane/guide";
import type { Shown, ShownCell, WrittenReport } from "../desk-view";
import type { SheetView } from "../../report/view/model";
import type { Linking } from "./linking";
import { SheetItem } from "./SheetItem";
import { useSheetStyles } from "./sheet-styles";

export { Cells } from "./Cells";

const useStyles = makeStyles({
  band: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXL,
    alignItems: "flex-start",
  },
  beside: { flexGrow: 1, flexBasis: "18rem", minWidth: 0 },
  wide: { flexGrow: 2, flexBasis: "26rem" },
  alone: { flexGrow: 1, minWidth: 0, maxWidth: "100%" },
  settings: { marginTop: 0 },
  help: { float: "right" },
});

/** The sheets of a report, one at a time, as they will be printed. */
export function Report({
  report,
  shown,
  texts,
  onShow,
  onFault,
  onLink,
}: Linking & {
  readonly report: WrittenReport;
  readonly shown: Extract<Shown, { kind: "sheet" }>;
  readonly texts: Texts;
  readonly onShow: (sheet: string) => void;
  /** For faults of ours. */
  readonly onFault: (error: unknown) => void;
}): ReactElement {
  const id = useId();
  const tabs = report.sheets.map(({ name }) => ({ name, text: name, count: null }));
  const sheet = report.sheets.find(({ name }) => name === shown.name);
  return (
    <Tabs
      id={id}
      label={texts.web.report.sheets}
      tabs={tabs}
      selected={shown.name}
      onSelect={onShow}
    >
      <>
        {sheet && (
          <SheetPaper
            // Another sheet begins at its top.
            key={sheet.name}
            sheet={sheet}
            cell={shown.cell}
            report={report}
            texts={texts}
            onFault={onFault}
            onLink={onLink}
          />
        )}
      </>
    </Tabs>
  );
}

function SheetPaper({
  sheet,
  cell,
  report,
  texts,
  onFault,
  onLink,
}: Linking & {
  readonly sheet: SheetView;
  readonly cell: ShownCell | null;
  readonly report: WrittenReport;
  readonly texts: Texts;
  readonly onFault: (error: unknown) => void;
}): ReactElement {
  const styles = useStyles();
  const captions = useMemo(() => tableCaptions(sheet), [sheet]);
  const paper = useSheetStyles();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (cell !== null) showRow(article.current, cell.row);
  }, [cell]);
  return (
    <article
      ref={article}
      className={paper.paper}
      lang={report.language}
      tabIndex={0}
      aria-label={sheet.name}
    >
      <div className={styles.help}>
        {sheet.key && <HelpLink address={sheetGuide(sheet.key)} about={sheet.name} texts={texts} />}
      </div>
      {sheet.key === "settings" && (
        <p className={mergeClasses(paper.hint, styles.settings)}>{texts.web.report.settings}</p>
      )}
      {sheet.bands.map((band, at) => (
        // A report is replaced as a whole, never reordered.
        <div key={at} className={styles.band}>
          {band.map((column, place) => (
            <div
              key={place}
              className={mergeClasses(
                band.length > 1 ? styles.beside : styles.alone,
                band.length > 1 && column.some(({ kind }) => kind === "chart") && styles.wide,
              )}
            >
              {column.map((item, k) => (
                <SheetItem
                  key={k}
                  item={item}
                  captions={captions}
                  language={report.language}
                  texts={texts}
                  onFault={onFault}
                  onLink={onLink}
                />
              ))}
            </div>
          ))}
        </div>
      ))}
    </article>
  );
}

/** Leads eye and keyboard to a row of the sheet that is shown. */
function showRow(article: HTMLElement | null, row: number): void {
  const found = article?.querySelector<HTMLElement>(`[data-row="${row}"]`);
  (found ?? article)?.scrollIntoView({ block: found ? "center" : "start" });
  article?.focus({ preventScroll: true });
}
