/** The same input is laid out once, however many sheets ask for it. */
export function once<Input extends object, Made>(
  make: (input: Input) => Made,
): (input: Input) => Made {
  const made = new WeakMap<Input, { readonly of: Made }>();
  return (input) => {
    const known = made.get(input) ?? { of: make(input) };
    made.set(input, known);
    return known.of;
  };
}
