// A colour as .xlsx writes it.

/** `#1a73e8`, `#fff` or `rgb(26, 115, 232)` as `FF1A73E8`; black for any other text. */
export function argb(colour: string): string {
  const hex = /^#?([\da-f]{6})/i.exec(colour)?.[1];
  if (hex) return `FF${hex.toUpperCase()}`;
  const short = /^#?([\da-f]{3})$/i.exec(colour)?.[1];
  if (short)
    return `FF${[...short]
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  const parts = /^rgba?\(([^)]*)\)/i.exec(colour)?.[1]?.split(',').slice(0, 3).map(Number) ?? [0, 0, 0];
  return `FF${parts
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
