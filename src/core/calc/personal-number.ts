/**
 * Whether a text is a Swedish personal identity number or coordination number, with or without century and separator:
 * `19811228-9874`, `811228-9874`, `811228+9874`, `8112289874`. The date must exist (60 is added to the day of coordination
 * numbers) and the check digit be right. Source: Folkbokföringslagen (1991:481) 18, 18 a §§; the check digit is Luhn's.
 */
export function isPersonalNumber(text: string): boolean {
  const match = /^(\d{2})?(\d{2})(\d{2})(\d{2})[-+\u2010-\u2015\u2212 ]?(\d{4})$/.exec(text.trim());
  if (!match) return false;
  const [, century, year = "", month = "", day = "", last = ""] = match;
  if (century !== undefined && !["18", "19", "20"].includes(century)) return false;
  return isDay(Number(month), Number(day)) && isLuhnValid(year + month + day + last);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const COORDINATION = 60;

function isDay(month: number, day: number): boolean {
  const plain = day > COORDINATION ? day - COORDINATION : day;
  return plain >= 1 && plain <= (DAYS[month - 1] ?? 0);
}

/** Every other digit doubled, from the first on; the digits of all products add up to a multiple of ten. */
function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const product = Number(digits.charAt(at)) * (at % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
