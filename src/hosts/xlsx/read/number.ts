/** Powers of ten that doubles hold exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${String(k)}`));
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;
const DOT = 46;

/**
 * The double nearest to the decimal number in `bytes[from..to)`, exactly as `Number()` reads it; NaN when it is none.
 * Up to 17 digits, as Excel writes them, take no text: two integers of at most nine digits, one division.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at++;
  let high = 0; // the first nine significant digits
  let low = 0; // up to eight more
  let highDigits = 0;
  let lowDigits = 0;
  let dot = -1;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      if (highDigits < 9) {
        high = high * 10 + byte - ZERO;
        if (high > 0) highDigits++;
      } else if (lowDigits < 8) {
        low = low * 10 + byte - ZERO;
        lowDigits++;
      } else return parseSlowly(bytes, from, to);
    } else if (byte === DOT && dot < 0) dot = at;
    else return parseSlowly(bytes, from, to);
  }
  const decimals = dot < 0 ? 0 : to - dot - 1;
  const start = isNegative ? from + 1 : from;
  const isBare = to - start - (dot < 0 ? 0 : 1) <= 0; // no digit at all
  if (isBare || decimals > 22) return parseSlowly(bytes, from, to);
  const value = quotient(high, low, lowDigits, decimals);
  if (Number.isNaN(value)) return parseSlowly(bytes, from, to);
  return isNegative ? -value : value;
}

/** (high·10^lowDigits + low) / 10^decimals, correctly rounded; NaN in the rare case that this way cannot tell. */
function quotient(high: number, low: number, lowDigits: number, decimals: number): number {
  // Exact: high·5^8 stays below 2^53, and the factor 2^8 costs no digits.
  const shifted = high * (POWERS[lowDigits] ?? 1);
  const whole = shifted + low;
  const divisor = POWERS[decimals] ?? 1;
  // One division of exact doubles is correctly rounded (IEEE 754).
  if (whole <= Number.MAX_SAFE_INTEGER) return whole / divisor;
  return correctedQuotient(whole, low - (whole - shifted), divisor);
}

/** (whole + rest) / divisor where `rest` is what rounding took from `whole`. */
function correctedQuotient(whole: number, rest: number, divisor: number): number {
  const first = whole / divisor;
  const product = first * divisor;
  const remainder = whole - product - productError(first, divisor, product);
  const correction = (remainder + rest) / divisor;
  // The correction is good to 51 bits: if moving it by 2^-50 of itself can change the sum, the sum is too close to call.
  const slack = correction * 2 ** -50;
  const value = first + (correction - slack);
  return value === first + (correction + slack) ? value : Number.NaN;
}

/** a·b − fl(a·b), exactly. Source: T. J. Dekker, Numerische Mathematik 18 (1971). */
function productError(a: number, b: number, product: number): number {
  const aTop = topHalf(a);
  const bTop = topHalf(b);
  const aRest = a - aTop;
  const bRest = b - bTop;
  return aTop * bTop - product + aTop * bRest + aRest * bTop + aRest * bRest;
}

function topHalf(value: number): number {
  const spread = value * 134_217_729; // 2^27 + 1
  return spread - (spread - value);
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function parseSlowly(bytes: Uint8Array, from: number, to: number): number {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? PLUS);
  return parseDecimal(text);
}

/** An xsd:double between optional spaces; NaN when it is none. Infinity and NaN are no cell values. */
export function parseDecimal(text: string): number {
  const trimmed = text.trim();
  return DECIMAL.test(trimmed) ? Number(trimmed) : Number.NaN;
}
