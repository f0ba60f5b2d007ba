import {
  makeStyles,
  Skeleton,
  SkeletonItem,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { Outcome } from "../../report/result";
import type { Controller } from "../controller";
import type { PaneState } from "../state/state";
import { Findings } from "./Findings";
import { Sheets } from "./Sheets";
import { Tables } from "./Tables";

const TABS = ["findings", "tables", "sheets"] as const;
type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  // In line with the text above it.
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  panel: { paddingTop: tokens.spacingVerticalM },
  count: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalXS },
  waiting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What came out: what to correct, what was recognised, which sheets were written. */
export function Results({
  state,
  texts,
  controller,
}: {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
}): ReactElement | null {
  const styles = useStyles();
  const id = useId();
  const [tab, setTab] = useState<TabName>("findings");
  const { seen, report } = state;
  if (seen === null) return state.work.kind === "running" ? <Waiting /> : null;
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={texts.pane.tabs.label}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          setTab(TABS.find((name) => name === value) ?? "findings");
        }}
      >
        {TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`${id}-tab-${name}`}
            {...(name === tab && { "aria-controls": `${id}-panel` })}
          >
            {texts.pane.tabs[name]}
            <span className={styles.count}>{countOf(name, seen, report)}</span>
          </Tab>
        ))}
      </TabList>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${tab}`}
        className={styles.panel}
      >
        {tab === "findings" && (
          <Findings findings={seen.findings} texts={texts} controller={controller} />
        )}
        {tab === "tables" && (
          <Tables tables={seen.recognised} texts={texts} controller={controller} />
        )}
        {tab === "sheets" && <Sheets report={report} texts={texts} controller={controller} />}
      </div>
    </>
  );
}

function countOf(tab: TabName, seen: Outcome, report: Outcome | null): number | null {
  switch (tab) {
    case "findings":
      return seen.findings.length;
    case "tables":
      return seen.recognised.length;
    case "sheets":
      return report?.sheets.filter(({ action }) => action !== "skipped").length ?? null;
  }
}

/** Stands for the results while the workbook is read for the first time. */
function Waiting(): ReactElement {
  const styles = useStyles();
  return (
    <Skeleton className={styles.waiting} aria-hidden>
      <SkeletonItem size={24} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
    </Skeleton>
  );
}
