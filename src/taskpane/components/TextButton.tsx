import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  button: {
    textAlign: "left",
    overflowWrap: "anywhere",
    // Where colours are the system's, nothing else tells it from plain text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** A button that looks like a link, for going somewhere in the workbook. */
export function TextButton({
  text,
  name,
  onClick,
}: {
  readonly text: string;
  /** For those who hear the button without what stands around it. */
  readonly name: string;
  readonly onClick: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.button} aria-label={name} onClick={onClick}>
      {text}
    </Link>
  );
}
