// The order of calculation: each formula after all that it reads (Tarjan's strongly connected components).

/** One formula, or several that need each other. */
export interface Step<T> {
  readonly members: readonly T[];
  readonly circular: boolean;
}

/**
 * All `items`, each after the items it needs. Items that need each other, or themselves, are one circular
 * step. Without recursion, since a column of 10,000 running totals is a chain of that depth. O(items + needs).
 */
export function calculationOrder<T>(items: Iterable<T>, needs: (item: T) => Iterable<T>): Step<T>[] {
  const steps: Step<T>[] = [];
  const found = new Map<T, { index: number; low: number; open: boolean }>();
  const open: T[] = [];
  type Frame = { item: T; rest: Iterator<T>; mark: { index: number; low: number; open: boolean }; needsItself: boolean };
  const frames: Frame[] = [];

  const enter = (item: T) => {
    const mark = { index: found.size, low: found.size, open: true };
    found.set(item, mark);
    open.push(item);
    frames.push({ item, rest: needs(item)[Symbol.iterator](), mark, needsItself: false });
  };
  const leave = ({ item, mark, needsItself }: Frame) => {
    const caller = frames.at(-1);
    if (caller) caller.mark.low = Math.min(caller.mark.low, mark.low);
    if (mark.low !== mark.index) return;
    const members = open.splice(open.lastIndexOf(item));
    for (const member of members) (found.get(member) ?? mark).open = false;
    steps.push({ members, circular: members.length > 1 || needsItself });
  };

  for (const item of items) {
    if (!found.has(item)) enter(item);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const next = frame.rest.next();
      if (next.done) {
        frames.pop();
        leave(frame);
        continue;
      }
      const { value } = next;
      const known = found.get(value);
      if (!known) enter(value);
      else if (known.open) frame.mark.low = Math.min(frame.mark.low, known.index);
      if (value === frame.item) frame.needsItself = true;
    }
  }
  return steps;
}
