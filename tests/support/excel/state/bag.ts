/**
 * The state of an Excel class that does little but hold properties: chart titles, fonts, page layouts. What it can
 * hold is listed in a schema; a member that the schema lacks is not modelled.
 */
export interface Bag {
  readonly className: string;
  readonly props: Record<string, unknown>;
  readonly parts: Readonly<Record<string, Bag>>;
}

export interface BagSchema {
  /** Each property with the value a new object has in Excel. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Properties that are modelled for reading only. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Navigation properties, with the class behind each. */
  readonly parts?: Readonly<Record<string, string>>;
  /** What only methods reach: values and parts that are no properties. */
  readonly hiddenProps?: Readonly<Record<string, unknown>>;
  readonly hidden?: Readonly<Record<string, string>>;
}

export type BagSchemas = Readonly<Record<string, BagSchema>>;

/** A new object with Excel's defaults, and everything under it. */
export function createBag(schemas: BagSchemas, className: string): Bag {
  const schema = schemas[className];
  if (!schema) throw new Error(`no schema for ${className}`);
  const parts = Object.entries({ ...schema.parts, ...schema.hidden }).map(
    ([name, partClass]) => [name, createBag(schemas, partClass)] as const,
  );
  return {
    className,
    props: { ...schema.props, ...schema.fixed, ...schema.hiddenProps },
    parts: Object.fromEntries(parts),
  };
}

/** Everything a bag and its parts hold, as one plain object. */
export function bagContent(bag: Bag): Readonly<Record<string, unknown>> {
  const parts = Object.entries(bag.parts).map(([name, part]) => [name, bagContent(part)] as const);
  return { ...bag.props, ...Object.fromEntries(parts) };
}

/** A part that the schema promises. */
export function partOf(bag: Bag, name: string): Bag {
  const part = bag.parts[name];
  if (!part) throw new Error(`${bag.className} has no part ${name}`);
  return part;
}
