import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language, Texts } from "../../core/texts/texts";
import type { CellView, Item, KeyFiguresItem } from "../../report/view/model";
import { useCellClass } from "./cell-styles";
import { CellText } from "./CellText";
import { Chart } from "./chart/Chart";
import { CopyTable } from "./CopyTable";
import type { Linking } from "./linking";
import { SheetTable } from "./SheetTable";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, whiteSpace: "pre-line", maxWidth: "60rem" },
  heading: { margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}` },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(11rem, 1fr))",
    gap: tokens.spacingHorizontalXXL,
    margin: `${tokens.spacingVerticalL} 0`,
  },
  line: { margin: 0, paddingTop: tokens.spacingVerticalXS },
});

/** One piece of a sheet. */
export function SheetItem({
  item,
  captions,
  language,
  texts,
  onFault,
  onLink,
}: Linking & {
  readonly item: Item;
  /** What the tables of the sheet are about. */
  readonly captions: ReadonlyMap<Item, string>;
  readonly language: Language;
  readonly texts: Texts;
  /** For faults of ours. */
  readonly onFault: (error: unknown) => void;
}): ReactElement {
  switch (item.kind) {
    case "text":
      return <Text cell={item.cell} onLink={onLink} />;
    case "key-figures":
      return <KeyFigures item={item} onLink={onLink} />;
    case "table":
      return (
        <>
          <CopyTable
            table={item}
            caption={captions.get(item) ?? ""}
            language={language}
            texts={texts}
            onFault={onFault}
          />
          <SheetTable table={item} texts={texts} onLink={onLink} />
        </>
      );
    case "chart":
      return <Chart chart={item.chart} language={language} texts={texts} onFault={onFault} />;
  }
}

/** The title of the sheet, a heading over a piece of it, or a line of text. */
function Text({ cell, onLink }: Linking & { readonly cell: CellView }): ReactElement {
  const styles = useStyles();
  const content = <CellText cell={cell} onLink={onLink} />;
  const look = useCellClass()(cell);
  if (cell.style === "title" || cell.style === "titleText") {
    return (
      <h2 className={mergeClasses(look, styles.text)} data-row={cell.row}>
        {content}
      </h2>
    );
  }
  if (cell.style === "heading") {
    return (
      <h3 className={mergeClasses(look, styles.heading)} data-row={cell.row}>
        {content}
      </h3>
    );
  }
  return (
    <p className={mergeClasses(look, styles.text)} data-row={cell.row}>
      {content}
    </p>
  );
}

function KeyFigures({ item, onLink }: Linking & { readonly item: KeyFiguresItem }): ReactElement {
  const styles = useStyles();
  const cellClass = useCellClass();
  return (
    <dl className={styles.figures}>
      {item.figures.map(({ label, lines }) => (
        <div key={label.column}>
          <dt className={mergeClasses(cellClass(label), styles.line)}>{label.text}</dt>
          {lines.map((cell) => (
            <dd key={cell.row} className={mergeClasses(cellClass(cell), styles.line)}>
              <CellText cell={cell} onLink={onLink} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
