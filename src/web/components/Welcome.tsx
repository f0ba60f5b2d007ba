import {
  Button,
  Link,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { LockClosed20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import { GUIDE } from "../../taskpane/guide";
import type { PageController } from "../page-state";
import { ChooseFile } from "./ChooseFile";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "40rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
  },
  title: { ...typographyStyles.title1, margin: 0 },
  lead: { ...typographyStyles.body2, margin: `${tokens.spacingVerticalM} 0 0` },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  sample: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  privacy: { display: "flex", gap: tokens.spacingHorizontalM },
  privacyTitle: { ...typographyStyles.body1Strong, margin: 0 },
  privacyText: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The way in: choose or drop a workbook, or try the sample. */
export function Welcome({
  controller,
  opening,
  texts,
}: {
  readonly controller: PageController;
  readonly opening: string | null;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  const { web, pane } = texts;
  const isBusy = opening !== null;
  return (
    <main className={styles.page}>
      <header>
        <h1 className={styles.title}>{pane.product}</h1>
        <p className={styles.lead}>{web.lead}</p>
      </header>
      <div className={styles.drop}>
        <ChooseFile
          text={web.choose}
          appearance="primary"
          size="large"
          disabledFocusable={isBusy}
          onFile={(file) => void controller.open(file)}
        />
        <p className={styles.hint}>{web.drop}</p>
        {isBusy && <Spinner size="tiny" label={web.opening(opening)} />}
      </div>
      <div className={styles.sample}>
        <Button disabledFocusable={isBusy} onClick={() => void controller.openSample()}>
          {web.sample}
        </Button>
        <p className={styles.hint}>{web.sampleNote}</p>
      </div>
      <div className={styles.sample}>
        <Button disabledFocusable={isBusy} onClick={() => void controller.openTemplates()}>
          {web.templates}
        </Button>
        <p className={styles.hint}>{web.templatesNote}</p>
      </div>
      <section className={styles.privacy}>
        <LockClosed20Regular />
        <div>
          <h2 className={styles.privacyTitle}>{web.privacy.title}</h2>
          <p className={styles.privacyText}>{web.privacy.text}</p>
        </div>
      </section>
      <p className={styles.hint}>
        <Link href={GUIDE} target="_blank" rel="noopener" inline>
          {web.guide}
        </Link>
      </p>
    </main>
  );
}
