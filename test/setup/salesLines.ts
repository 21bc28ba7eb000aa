// Sales lines with what makes adding them up hard, from a seed.
import { addDays } from '../../src/model/calendar/addDays';
import { daysSince } from '../../src/model/calendar/daysSince';
import type { Line } from './warehouse';

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Wanted {
  seed: number;
  lines: number;
  accounts: number;
  from: string;
  until: string;
}

/**
 * Lines by day. Some accounts have two spellings or a new name, or share a name with another; some lines lack the id, the name, the
 * document, the cost or the category; some are credit notes or zero; some documents have several lines. Names have one spelling a day, and a day's
 * lines are in the order of their ids.
 */
export function salesLines({ seed, lines, accounts, from, until }: Wanted): Line[] {
  const next = numbersOf(seed);
  const upTo = (most: number): number => Math.floor(next() * most);
  const days = daysSince(from, until) as number;
  const middle = addDays(from, Math.floor(days / 2));
  const calendar = Array.from({ length: days + 1 }, (_, day) => addDays(from, day));
  const dated = Array.from({ length: lines }, () => calendar[upTo(days + 1)] as string);
  dated[0] = from;
  dated[1] = until;
  const inOrder = ({ day, accountId }: Line): string => `${day} ${accountId}`;
  const all = dated.sort().map((day, index): Line => {
    // A few accounts buy most.
    const account = Math.floor(next() ** 2 * accounts);
    const isLate = day > middle;
    const spelling =
      account % 7 === 0
        ? isLate
          ? `Kunde ${account} AG`
          : `kunde ${account}`
        : account % 7 === 1
          ? `شركت ${account} ي${isLate ? '' : '\u200c'}`
          : account % 7 === 2
            ? `O'Neil "${account - (account % 14)}"`
            : `Customer, ${account}`;
    const parts = 1 + upTo(250_000_00);
    const isCredit = next() < 0.06;
    const amount = next() < 0.01 ? 0 : (isCredit ? -1 : 1) * (parts / 100);
    return {
      account: account % 11 !== 0 || next() < 0.7 ? spelling : '',
      accountId: account % 5 !== 0 && next() < 0.9 ? `00${account}` : account % 11 === 0 ? `00${account}` : '',
      day,
      amount: amount.toFixed(2),
      cost: account % 3 === 0 || next() < 0.1 ? '' : (Math.abs(amount) * 0.625).toFixed(4),
      document: next() < 0.2 ? '' : `R${Math.floor(index / 3)}`,
      category: next() < 0.1 ? '' : `Group ${upTo(6)}`,
    };
  });
  return all.sort((left, right) => (inOrder(left) < inOrder(right) ? -1 : inOrder(left) > inOrder(right) ? 1 : 0));
}
