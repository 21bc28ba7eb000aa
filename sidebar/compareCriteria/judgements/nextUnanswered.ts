// Which question comes next.

/**
 * @param answered of each question in order, whether it has an answer.
 * @param after the question that was just answered; -1 at the beginning.
 * @returns the first unanswered one after it, else the first of all; null when every question has its answer.
 */
export function nextUnanswered(answered: readonly boolean[], after: number): number | null {
  const open = answered.flatMap((isAnswered, index) => (isAnswered || index === after ? [] : [index]));
  return open.find((index) => index > after) ?? open[0] ?? null;
}
