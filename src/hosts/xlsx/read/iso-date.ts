const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;

/** Serial day 0 of Excel's 1900 system is 30 December 1899 from March 1900 on. */
const EPOCH_DAY = daysBefore(1899, 12, 30);
const FALSE_LEAP_DAY = 60; // Excel counts a 29 February 1900

/** The 1900-system serial of an ISO 8601 date or date with time, as cells of type `d` hold it; null when it is none. */
export function serialOfIso(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900) return null;
  const days = daysBefore(year, month, day) - EPOCH_DAY;
  const serial = days > FALSE_LEAP_DAY ? days : days - 1;
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Days from 1 March of year 0 in the proleptic Gregorian calendar; counting from March puts leap days last. */
function daysBefore(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}
