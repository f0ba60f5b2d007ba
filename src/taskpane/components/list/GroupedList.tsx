import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { Texts } from "../../../core/texts/texts";

/** So many are drawn at first, and so many more each time: a list of thousands costs no more than one that fits. */
const FIRST = 25;
const MORE = 100;

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalL },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  toggle: {
    ...typographyStyles.body1Strong,
    justifyContent: "flex-start",
    textAlign: "left",
    width: "100%",
    paddingLeft: 0,
    paddingRight: 0,
    gap: tokens.spacingHorizontalXS,
  },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    "&:not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

export interface ListGroup<E> {
  readonly key: string;
  readonly name: string;
  readonly icon: ReactElement | null;
  readonly entries: readonly E[];
  /** Its heading alone is shown until the user opens it. */
  readonly isClosed: boolean;
}

/** A long list under headings with their counts; each can be closed, and is drawn piece by piece. */
export function GroupedList<E>({
  groups,
  draw,
  texts,
}: {
  readonly groups: readonly ListGroup<E>[];
  readonly draw: (entry: E) => ReactElement;
  readonly texts: Texts;
}): ReactElement {
  return (
    <>
      {groups.map((group) => (
        <Group key={group.key} group={group} draw={draw} texts={texts} />
      ))}
    </>
  );
}

function Group<E>({
  group: { name, icon, entries, isClosed },
  draw,
  texts,
}: {
  readonly group: ListGroup<E>;
  readonly draw: (entry: E) => ReactElement;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(!isClosed);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          iconPosition="after"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {icon}
          <span className={styles.name}>{name}</span>
          <span className={styles.count}>{entries.length}</span>
        </Button>
      </h2>
      {isOpen && <Items entries={entries} draw={draw} texts={texts} />}
    </section>
  );
}

function Items<E>({
  entries,
  draw,
  texts,
}: {
  readonly entries: readonly E[];
  readonly draw: (entry: E) => ReactElement;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  const [count, setCount] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  // Where the keyboard goes on: at the first of those that the button brought.
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const item = list.current?.children.item(next.current);
    next.current = null;
    (item?.querySelector("button") ?? (item as HTMLElement | null))?.focus();
  }, [count]);
  const left = entries.length - count;
  return (
    <>
      <ul className={styles.list} ref={list}>
        {entries.slice(0, count).map((entry, index) => (
          // Lists are replaced as a whole, never reordered.
          <li key={index} className={styles.item} tabIndex={-1}>
            {draw(entry)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            next.current = count;
            setCount(count + MORE);
          }}
        >
          {texts.pane.list.more(Math.min(left, MORE))}
        </Button>
      )}
    </>
  );
}
