import { Button, makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { CellsView } from "../../report/view/cells-view";
import { colour, OWN_COLOURS } from "./cell-styles";
import { useSheetStyles } from "./sheet-styles";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: "0 0 1rem" },
  back: { marginBottom: "1rem" },
  table: { width: "auto", fontSize: "0.85rem" },
  cell: { border: `1px solid ${colour("hairline")}`, maxWidth: "20rem" },
  place: {
    color: colour("secondary"),
    ...OWN_COLOURS,
    fontWeight: 400,
    backgroundColor: colour("band"),
  },
  number: { textAlign: "right" },
});

/** The user's own cells that something is said of, with what stands around them. */
export function Cells({
  cells,
  texts,
  onBack,
}: {
  readonly cells: CellsView;
  readonly texts: Texts;
  /** Null while there is no report to go back to. */
  readonly onBack: (() => void) | null;
}): ReactElement {
  const styles = useStyles();
  const paper = useSheetStyles();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    article.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
    article.current?.focus({ preventScroll: true });
  }, [cells]);
  const { report } = texts.web;
  const { place, columns, rows } = cells;
  const title = report.cells(place.sheet);
  return (
    <>
      {onBack && (
        <Button className={styles.back} onClick={onBack}>
          {report.back}
        </Button>
      )}
      <article ref={article} className={paper.paper} tabIndex={0} aria-label={title}>
        <h2 className={styles.heading}>{title}</h2>
        <table className={mergeClasses(paper.table, styles.table)}>
          <thead>
            <tr>
              <td />
              {columns.map((name) => (
                <th key={name} scope="col" className={mergeClasses(paper.cell, styles.place)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells: own }) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(paper.cell, styles.place)}>
                  {row + 1}
                </th>
                {own.map(({ text, isNumber, isMeant }, at) => (
                  <td
                    key={columns[at]}
                    className={mergeClasses(
                      paper.cell,
                      styles.cell,
                      isNumber && paper.number,
                      isNumber && styles.number,
                      isMeant && paper.meant,
                    )}
                    {...(isMeant && { "aria-current": true })}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    </>
  );
}
