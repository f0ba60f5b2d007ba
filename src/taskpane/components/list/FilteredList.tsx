import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { Texts } from "../../../core/texts/texts";
import { groupEntries, selectEntries, type Entry } from "../../list/entries";
import type { FacetView, ListView } from "../../list/facet-view";
import { GroupedList } from "./GroupedList";
import { ListFilter } from "./ListFilter";

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** A list that the user searches, narrows and groups. */
export function FilteredList<Facet extends string, E extends Entry<Facet>>({
  entries,
  facets,
  view,
  onView,
  iconOf,
  closed = [],
  draw,
  texts,
}: {
  readonly entries: readonly E[];
  readonly facets: readonly FacetView<Facet>[];
  readonly view: ListView<Facet>;
  readonly onView: (view: ListView<Facet>) => void;
  readonly iconOf: (facet: Facet, value: string) => ReactElement | null;
  /** Groups that are closed until the user opens them, by their value. */
  readonly closed?: readonly string[];
  readonly draw: (entry: E) => ReactElement;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  // Typing goes before drawing.
  const drawn = useDeferredValue(view);
  const shown = useMemo(() => selectEntries(entries, drawn), [entries, drawn]);
  const by = facets.find(({ facet }) => facet === drawn.groupBy);
  const groups = by === undefined ? [] : groupEntries(shown, by.facet, by.order);
  return (
    <>
      <ListFilter
        entries={entries}
        shown={shown.length}
        facets={facets}
        view={view}
        onView={onView}
        texts={texts}
      />
      {by && (
        <GroupedList
          groups={groups.map(({ value, entries: own }) => ({
            // Another grouping or choice begins each list at its start.
            key: `${by.facet} ${value}`,
            name: by.nameOf(value),
            icon: iconOf(by.facet, value),
            entries: own,
            isClosed: closed.includes(value),
          }))}
          draw={draw}
          texts={texts}
        />
      )}
      {shown.length === 0 && <p className={styles.none}>{texts.pane.list.noneLeft}</p>}
    </>
  );
}
