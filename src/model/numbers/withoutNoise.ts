/** 516 at 1.17 is 603.72, not 603.7199999999999: twelve digits are kept. */
export const withoutNoise = (figure: number): number => Number(figure.toPrecision(12));
