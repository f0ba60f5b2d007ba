import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellView } from "../../report/view/model";
import type { Linking } from "./linking";

const useStyles = makeStyles({
  link: {
    color: "inherit",
    fontSize: "inherit",
    textAlign: "left",
    textDecorationLine: "underline",
  },
});

/** The text of a cell; one that leads to another cell is a button. */
export function CellText({ cell, onLink }: Linking & { readonly cell: CellView }): ReactElement {
  const styles = useStyles();
  const { link } = cell;
  if (link === undefined) return <>{cell.text}</>;
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        onLink(link);
      }}
    >
      {cell.text}
    </Link>
  );
}
