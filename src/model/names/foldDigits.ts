/** Replaces Persian and Arabic digits by Latin ones. The last hexadecimal digit of each code is its value. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
