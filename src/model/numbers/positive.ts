/** The figure, but 0 where it is below 0 or unknown. */
export const positive = (figure: number | null): number => Math.max(0, figure ?? 0);
