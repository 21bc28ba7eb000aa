import type { Problem } from '../../src/actions/Answer';
import { squeezeName } from '../../src/model/names/squeezeName';

const isStray = ({ code }: Problem): boolean => code === 'strayContacts';

/** The warnings about people without an account, who may be of any account, and all others. */
export const splitStrays = (problems: readonly Problem[]): { strays: Problem[]; others: Problem[] } => ({
  strays: problems.filter(isStray),
  others: problems.filter((problem) => !isStray(problem)),
});

/** Letters that two names must share: fewer are a coincidence. */
const FEWEST = 4;

/** The warnings that concern one account: an account typed for one of the people is part of its name, or the other way round. */
export function straysOf(problems: readonly Problem[], account: string): Problem[] {
  const name = squeezeName(account);
  const fits = (typed: string) => Math.min(typed.length, name.length) >= FEWEST && (name.includes(typed) || typed.includes(name));
  return splitStrays(problems).strays.filter(({ values }) =>
    String(values?.['of'] ?? '')
      .split('\n')
      .some((typed) => fits(squeezeName(typed))),
  );
}
