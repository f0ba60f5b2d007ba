import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Filter20Regular, Search20Regular } from "@fluentui/react-icons";
import { useId, type ReactElement } from "react";
import type { Texts } from "../../../core/texts/texts";
import { facetCounts, type Entry } from "../../list/entries";
import { isWhole, type FacetView, type ListView } from "../../list/facet-view";

/** Shorter lists are seen at a glance. */
const WORTH_FILTERING = 6;

const useStyles = makeStyles({
  filter: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  search: { flexGrow: 1, minWidth: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(8.5rem, 1fr))",
    gap: tokens.spacingHorizontalS,
    // Otherwise a choice with a long name is wider than its place.
    "& > *, & select": { minWidth: 0, width: "100%" },
  },
  shown: { flexGrow: 1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ListFilterProps<Facet extends string> {
  readonly entries: readonly Entry<Facet>[];
  /** How many of them are shown. */
  readonly shown: number;
  readonly facets: readonly FacetView<Facet>[];
  readonly view: ListView<Facet>;
  readonly onView: (view: ListView<Facet>) => void;
  readonly texts: Texts;
}

/** Over a long list: words to search for, what to show of it, and what to group it by. */
export function ListFilter<Facet extends string>(
  props: ListFilterProps<Facet>,
): ReactElement | null {
  const { entries, shown, view, onView, texts } = props;
  const styles = useStyles();
  const fields = useId();
  const words = texts.pane.list;
  if (entries.length < WORTH_FILTERING) return null;
  return (
    <div className={styles.filter} role="search" aria-label={words.filter}>
      <div className={styles.line}>
        <Input
          className={styles.search}
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          contentBefore={<Search20Regular />}
          value={view.search}
          onChange={(_, { value }) => {
            onView({ ...view, search: value });
          }}
        />
        <Button
          icon={<Filter20Regular />}
          aria-expanded={view.isOpen}
          {...(view.isOpen && { "aria-controls": fields })}
          onClick={() => {
            onView({ ...view, isOpen: !view.isOpen });
          }}
        >
          {words.filter}
        </Button>
      </div>
      {view.isOpen && (
        <div className={styles.fields} id={fields}>
          <Fields {...props} />
        </div>
      )}
      <div className={styles.line}>
        <p className={styles.shown} role="status">
          {isWhole(view) ? "" : words.shown(shown, entries.length)}
        </p>
        {!isWhole(view) && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              onView({ ...view, chosen: new Map(), search: "" });
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

function Fields<Facet extends string>({
  entries,
  facets,
  view,
  onView,
  texts,
}: ListFilterProps<Facet>): ReactElement {
  const words = texts.pane.list;
  return (
    <>
      {facets.map(({ facet, label, order, nameOf }) => {
        const options = facetCounts(entries, facet, view, order);
        const at = options.findIndex(({ value }) => value === view.chosen.get(facet));
        return (
          <Field key={facet} label={label} size="small">
            <Select
              size="small"
              value={String(at)}
              onChange={(_, { value }) => {
                const chosen = new Map(view.chosen);
                const picked = options[Number(value)];
                if (picked === undefined) chosen.delete(facet);
                else chosen.set(facet, picked.value);
                onView({ ...view, chosen });
              }}
            >
              <option value="-1">{words.all}</option>
              {options.map(({ value, count }, index) => (
                <option key={value} value={String(index)}>
                  {`${nameOf(value)} (${count})`}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      {facets.length > 1 && (
        <Field label={words.groupBy} size="small">
          <Select
            size="small"
            value={view.groupBy}
            onChange={(_, { value }) => {
              const picked = facets.find(({ facet }) => facet === value);
              if (picked) onView({ ...view, groupBy: picked.facet });
            }}
          >
            {facets.map(({ facet, label }) => (
              <option key={facet} value={facet}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
