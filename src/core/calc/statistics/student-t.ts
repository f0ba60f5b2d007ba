/**
 * P(|T| < t) of Student's t with a whole number of degrees of freedom, by its finite series (Abramowitz and Stegun, 26.7.3
 * and 26.7.4).
 */
export function studentWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cosine ** 2;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/** The t that Student's t stays within with the given probability: 2.0739 for 95 % and 22 degrees of freedom. */
export function studentLimit(probability: number, degrees: number): number {
  let [low, high] = [0, 1];
  while (studentWithin(high, degrees) < probability) high *= 2;
  // Halved until the ends meet in double precision.
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (studentWithin(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
