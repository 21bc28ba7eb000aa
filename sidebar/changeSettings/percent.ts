// A rate is stored as a fraction and typed in percent.
export const inPercent = (part: number | null): number | null => (part === null ? null : Number((part * 100).toFixed(4)));
export const asPart = (percent: number | null): number | null => (percent === null ? null : Number((percent / 100).toFixed(6)));
