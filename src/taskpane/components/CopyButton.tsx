import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Checkmark20Regular, Copy20Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import { CopyRefusedError, type CopyDone } from "../copy/clipboard";

const useStyles = makeStyles({
  copy: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  said: { ...typographyStyles.caption1 },
});

/** Copies something when it is pressed, and says how it went. */
export function CopyButton({
  name,
  text,
  run,
  onFault,
  texts,
}: {
  /** For those who hear the button alone. */
  readonly name: string;
  /** Beside the icon; null shows the icon alone. */
  readonly text: string | null;
  /** Throws CopyRefusedError where the browser lets nothing be copied. */
  readonly run: () => Promise<CopyDone>;
  readonly onFault: (error: unknown) => void;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  const [said, say] = useState<CopyDone | "refused" | null>(null);
  const copy = async (): Promise<void> => {
    say(null);
    try {
      say(await run());
    } catch (error) {
      if (error instanceof CopyRefusedError) say("refused");
      else onFault(error);
    }
  };
  return (
    <span className={styles.copy}>
      <span className={styles.said} role="status">
        {said === null ? "" : texts.pane.copy[said]}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={said === "copied" ? <Checkmark20Regular /> : <Copy20Regular />}
        aria-label={name}
        title={name}
        onClick={() => void copy()}
      >
        {text}
      </Button>
    </span>
  );
}
