/** Ids that a sheet gives out: the wanted one, with a count where it was given before. */
export function uniqueIds(): (wanted: string) => string {
  const counts = new Map<string, number>();
  return (wanted) => {
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    return count === 1 ? wanted : `${wanted} (${String(count)})`;
  };
}
