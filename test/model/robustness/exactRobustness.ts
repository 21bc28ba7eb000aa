// An exact check for `robustness`: computes every crossing of two lines in whole numbers and the key set
// between the crossings. Only for whole scores and weights, and few accounts.
// out between all of them. Only for whole scores and weights, and few accounts.

interface Change {
  leaves: number[];
  enters: number[];
}
export interface ExactRange {
  lowest: number;
  highest: number;
  below: Change | null;
  above: Change | null;
}

/** A share as a fraction of whole numbers, which floating point holds exactly. */
type Fraction = readonly [number, number];
const valueOf = ([top, bottom]: Fraction): number => top / bottom;
const between = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, 2 * b * d];

/** `scores` are complete whole numbers; `doubleKeyFrom` is twice the cut-off, a whole number; the criterion does not have all the weight. */
export function exactRange(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
  capacity: number | null,
  doubleKeyFrom: number | null,
): ExactRange {
  const own = weights[criterion]!;
  const others = weights.reduce((sum, weight) => sum + weight, 0) - own;
  // At share p/q an account scores (p·alone + (q − p)·rest) / (2·q·others), and the cut-off is a constant line.
  const lines = scores.map((account) => ({
    alone: 2 * account[criterion]! * others,
    rest: 2 * account.reduce((sum, score, index) => sum + (index === criterion ? 0 : score * weights[index]!), 0),
  }));
  const cutOff = doubleKeyFrom === null ? null : { alone: doubleKeyFrom * others, rest: doubleKeyFrom * others };
  const at = (line: { alone: number; rest: number }, [p, q]: Fraction): number => p * line.alone + (q - p) * line.rest;
  const keyAt = (share: Fraction): number[] =>
    lines.flatMap((line, index) => {
      const score = at(line, share);
      const asHigh = lines.filter((other) => at(other, share) >= score).length;
      return (cutOff === null || score >= at(cutOff, share)) && (capacity === null || asHigh <= capacity) ? [index] : [];
    });

  const share: Fraction = [own, own + others];
  const key = keyAt(share);
  const all = cutOff === null ? lines : [...lines, cutOff];
  const crossings = all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b): Fraction[] => {
      const [top, bottom] = [b.rest - a.rest, a.alone - b.alone - a.rest + b.rest];
      return bottom < 0 ? [[-top, -bottom]] : bottom > 0 ? [[top, bottom]] : [];
    }),
  );
  const end = (direction: 1 | -1): { share: number; change: Change | null } => {
    const last: Fraction = direction < 0 ? [0, 1] : [1, 1];
    const points = [share, ...crossings, last]
      .filter((point) => direction * (valueOf(point) - valueOf(share)) >= 0 && direction * (valueOf(last) - valueOf(point)) >= 0)
      .sort((a, b) => direction * (valueOf(a) - valueOf(b)))
      .filter((point, index, sorted) => index === 0 || valueOf(point) !== valueOf(sorted[index - 1]!));
    for (const [index, point] of points.entries()) {
      const next = points[index + 1];
      const beyond = keyAt(next ? between(point, next) : point);
      const change = {
        leaves: key.filter((account) => !beyond.includes(account)),
        enters: beyond.filter((account) => !key.includes(account)),
      };
      if (change.leaves.length + change.enters.length > 0) return { share: valueOf(point), change };
    }
    return { share: valueOf(last), change: null };
  };
  const [low, high] = [end(-1), end(1)];
  return { lowest: low.share, highest: high.share, below: low.change, above: high.change };
}
