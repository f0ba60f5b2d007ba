import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Recognised } from "../../core/model/recognised";
import { conventionText } from "../../core/texts/convention-text";
import type { Texts } from "../../core/texts/texts";
import type { Controller } from "../controller";
import { placeText } from "../wording";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  table: {
    padding: `${tokens.spacingVerticalS} 0`,
    "&:not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  line: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: "anywhere",
  },
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface TablesProps {
  readonly tables: readonly Recognised[];
  readonly texts: Texts;
  readonly controller: Controller;
}

/** What was recognised in the workbook, with the proof of each sign convention and the way to correct it. */
export function Tables({ tables, texts, controller }: TablesProps): ReactElement {
  const styles = useStyles();
  const words = texts.pane.tables;
  if (tables.length === 0) {
    return (
      <>
        <h2 className={styles.heading}>{words.none}</h2>
        <p className={styles.note}>{words.hint}</p>
      </>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {tables.map((table, index) => (
          // The list is replaced as a whole, never reordered.
          <li key={index} className={styles.table}>
            <Table table={table} texts={texts} controller={controller} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.note}</p>
    </>
  );
}

function Table({
  table,
  texts,
  controller,
}: Omit<TablesProps, "tables"> & { readonly table: Recognised }): ReactElement {
  const styles = useStyles();
  const { range, title, setting } = table;
  const { tables: words, findings } = texts.pane;
  const place = placeText(range);
  const read = reading(table, texts);
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.line}>{describe(table, texts)}</p>
      {read !== null && <p className={styles.line}>{read}</p>}
      <div className={styles.links}>
        <TextButton
          text={place}
          name={findings.goTo(place)}
          onClick={() => void controller.goTo(range)}
        />
        {setting !== null && (
          <TextButton
            text={words.correct}
            name={words.correctTable(title)}
            onClick={() => void controller.goToSetting(setting)}
          />
        )}
      </div>
    </>
  );
}

/** `Driftsammandrag i tkr`. */
function describe({ kind, unit }: Recognised, { sheets, pane }: Texts): string {
  const kindText = sheets.checks.kind[kind];
  return unit === null ? kindText : `${kindText} ${pane.tables.unit(sheets.words.unit[unit])}`;
}

/** `Avvikelse = budget − utfall, stämmer på 10 av 10 rader`, or that the table is left out. */
function reading(table: Recognised, { sheets, pane }: Texts): string | null {
  const text = conventionText(table, sheets);
  if (text === null) return null;
  const hasFormula = table.convention?.formula != null;
  return hasFormula ? pane.tables.deviation(text) : text.charAt(0).toUpperCase() + text.slice(1);
}
