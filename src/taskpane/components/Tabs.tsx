import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly text: string;
  /** Shown beside the text; null shows none. */
  readonly count: number | null;
}

const useStyles = makeStyles({
  // In line with the text above it.
  list: {
    marginLeft: `calc(-1 * (${tokens.spacingHorizontalSNudge} + ${tokens.spacingHorizontalXXS}))`,
    // The width of a pane is the user's: what does not fit goes to a second line.
    flexWrap: "wrap",
  },
  panel: { paddingTop: tokens.spacingVerticalM },
  count: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalXS },
});

/**
 * Tabs over one panel. Arrow keys are handled here: the way Fluent's own list does it puts focusable elements into the
 * page that are hidden from screen readers, which WCAG forbids.
 */
export function Tabs<Name extends string>({
  id,
  label,
  tabs,
  selected,
  onSelect,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly TabItem<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  readonly children: ReactElement;
}): ReactElement {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const next = nextTab(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.name);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <TabList
        className={styles.list}
        size="small"
        aria-label={label}
        selectedValue={selected}
        onTabSelect={(_, { value }) => {
          const tab = tabs.find(({ name }) => name === value);
          if (tab) onSelect(tab.name);
        }}
        onKeyDown={onKeyDown}
        data-tabster={undefined}
      >
        {tabs.map(({ name, text, count }) => (
          <Tab
            key={name}
            value={name}
            id={`${id}-${name}`}
            tabIndex={name === selected ? 0 : -1}
            {...(name === selected && { "aria-controls": `${id}-panel` })}
          >
            {text}
            {count !== null && <span className={styles.count}>{count}</span>}
          </Tab>
        ))}
      </TabList>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        className={styles.panel}
      >
        {children}
      </div>
    </>
  );
}

/** Where a key leads from a tab; null for keys that lead nowhere. */
export function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
