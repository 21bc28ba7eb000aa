// The parts of health in one cell, such as "80 · – · 70 · 60 · 50": in the order of HEALTH_PARTS, with a dash for an unknown part.
import { type AccountHealth, HEALTH_PARTS, type HealthPart } from './AccountState';

const BETWEEN = ' · ';
const UNKNOWN = '–';

export function writtenParts({ parts }: Pick<AccountHealth, 'parts'>): string {
  const valueOf = new Map(parts.map(({ part, value }) => [part, value]));
  return HEALTH_PARTS.map((part) => {
    const value = valueOf.get(part) ?? null;
    return value === null ? UNKNOWN : String(Math.round(value));
  }).join(BETWEEN);
}

/** The parts that are unknown in such a text; `null` for any other text. */
export function unknownParts(written: string): HealthPart[] | null {
  const values = written.split(BETWEEN);
  return values.length === HEALTH_PARTS.length ? HEALTH_PARTS.filter((_, at) => values[at] === UNKNOWN) : null;
}
