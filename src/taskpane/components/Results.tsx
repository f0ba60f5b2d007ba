import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { Controller } from "../controller";
import { listView, type ListView } from "../list/facet-view";
import type { FindingFacet } from "../list/finding-entries";
import type { PaneOutcome } from "../pane-host";
import type { PaneState, TextTask } from "../state/state";
import { writtenSheets } from "../wording";
import { Findings } from "./Findings";
import { Paste, type PasteDraft } from "./Paste";
import { Review, type ReviewDraft } from "./Review";
import { Sheets } from "./Sheets";
import { Tables } from "./Tables";
import { Tabs } from "./Tabs";

/** Loaded when it is shown for the first time: most workbooks need no templates. */
export const loadTemplates = (): Promise<typeof import("./Templates")> => import("./Templates");
const Templates = lazy(async () => ({ default: (await loadTemplates()).Templates }));

const TABS = ["findings", "tables", "sheets", "review", "paste"] as const;
export type TabName = (typeof TABS)[number];

interface ResultsProps {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
}

const NOTHING_TO_REVIEW: ReviewDraft = { text: "", view: listView("verdict") };
const WORST_FIRST = listView<FindingFacet>("severity");

/** What came out: what to correct, what was recognised, which sheets were written. */
export function Results({
  state,
  texts,
  controller,
  selected,
  onSelect,
}: ResultsProps): ReactElement | null {
  const id = useId();
  const [draft, setDraft] = useState<PasteDraft>({ text: "", sheet: null });
  const [reviewDraft, setReviewDraft] = useState<ReviewDraft>(NOTHING_TO_REVIEW);
  const [findingsView, setFindingsView] = useState<ListView<FindingFacet>>(WORST_FIRST);
  const { seen, report } = state;
  if (seen === null) return state.work.kind === "running" ? <Waiting /> : null;
  const tabs = TABS.map((name) => {
    return { name, text: tabText(name, texts), count: countOf(name, seen, report) };
  });
  return (
    <Tabs id={id} label={texts.pane.tabs.label} tabs={tabs} selected={selected} onSelect={onSelect}>
      {selected === "paste" ? (
        <Paste
          state={state}
          texts={texts}
          controller={controller}
          draft={draft}
          onDraft={setDraft}
        />
      ) : selected === "review" ? (
        <Review
          state={state}
          texts={texts}
          controller={controller}
          draft={reviewDraft}
          onDraft={setReviewDraft}
        />
      ) : (
        <Panel
          name={selected}
          seen={seen}
          state={state}
          view={findingsView}
          onView={setFindingsView}
          texts={texts}
          controller={controller}
        />
      )}
    </Tabs>
  );
}

/** The tab that is shown until the user chooses one: where nothing was recognised, what is recognised comes first. */
export function firstTab({ seen }: PaneState): TabName {
  return seen?.recognised.length === 0 ? "tables" : "findings";
}

function Panel({
  name,
  seen,
  state,
  view,
  onView,
  texts,
  controller,
}: Pick<ResultsProps, "state" | "texts" | "controller"> & {
  readonly name: Exclude<TabName, TextTask>;
  readonly seen: PaneOutcome;
  readonly view: ListView<FindingFacet>;
  readonly onView: (view: ListView<FindingFacet>) => void;
}): ReactElement {
  switch (name) {
    case "findings":
      return (
        <Findings
          findings={seen.findings}
          view={view}
          onView={onView}
          texts={texts}
          controller={controller}
        />
      );
    case "tables":
      return (
        <>
          <Tables tables={seen.recognised} texts={texts} controller={controller} />
          <Suspense>
            <Templates state={state} seen={seen} texts={texts} controller={controller} />
          </Suspense>
        </>
      );
    case "sheets":
      return <Sheets report={state.report} texts={texts} controller={controller} />;
  }
}

export function tabText(name: TabName, { pane, imports, review }: Texts): string {
  if (name === "paste") return imports.paste.tab;
  return name === "review" ? review.pane.tab : pane.tabs[name];
}

function countOf(name: TabName, seen: PaneOutcome, report: PaneOutcome | null): number | null {
  switch (name) {
    case "findings":
      return seen.findings.length;
    case "tables":
      return seen.recognised.length;
    case "review":
    case "paste":
      return null;
    case "sheets":
      return report && writtenSheets(report).length;
  }
}

const useStyles = makeStyles({
  waiting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

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
