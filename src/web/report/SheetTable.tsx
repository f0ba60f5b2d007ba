import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import { headingScope } from "../../report/copy/copied-table";
import type { CellView, TableItem, TableRow } from "../../report/view/model";
import { Bar } from "./Bar";
import { useCellClass } from "./cell-styles";
import { CellText } from "./CellText";
import type { Linking } from "./linking";
import { useSheetStyles } from "./sheet-styles";

/** So many rows at a time: drawing thousands would make the page wait. */
const ROWS_AT_A_TIME = 100;

/** A table of a sheet. */
export function SheetTable({
  table: { head, body },
  texts,
  onLink,
}: Linking & { readonly table: TableItem; readonly texts: Texts }): ReactElement {
  const styles = useSheetStyles();
  const [count, setCount] = useState(ROWS_AT_A_TIME);
  const left = body.length - count;
  return (
    <>
      <table className={styles.table}>
        {head.length > 0 && (
          <thead>
            {head.map((row) => (
              <Row key={rowOf(row)} row={row} isHead onLink={onLink} />
            ))}
          </thead>
        )}
        <tbody>
          {body.slice(0, count).map((row) => (
            <Row key={rowOf(row)} row={row} isHead={false} onLink={onLink} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button
          onClick={() => {
            setCount(count + ROWS_AT_A_TIME);
          }}
        >
          {texts.web.report.more(Math.min(left, ROWS_AT_A_TIME))}
        </Button>
      )}
    </>
  );
}

function rowOf(row: TableRow): number {
  return row[0]?.row ?? 0;
}

function Row({
  row,
  isHead,
  onLink,
}: Linking & { readonly row: TableRow; readonly isHead: boolean }): ReactElement {
  return (
    <tr data-row={rowOf(row)}>
      {row.map((cell, at) => (
        <Cell
          key={cell.column}
          cell={cell}
          scope={headingScope(cell, at, isHead)}
          onLink={onLink}
        />
      ))}
    </tr>
  );
}

function Cell({
  cell,
  scope,
  onLink,
}: Linking & { readonly cell: CellView; readonly scope: "col" | "row" | null }): ReactElement {
  const styles = useSheetStyles();
  const look = useCellClass()(cell);
  const Tag = scope === null ? "td" : "th";
  return (
    <Tag
      className={mergeClasses(
        styles.cell,
        look,
        cell.isNumber && styles.number,
        scope === "row" && styles.rowHead,
      )}
      {...(cell.span !== undefined && { colSpan: cell.span })}
      {...(scope !== null && { scope })}
    >
      {cell.bar === undefined ? <CellText cell={cell} onLink={onLink} /> : <Bar share={cell.bar} />}
    </Tag>
  );
}
