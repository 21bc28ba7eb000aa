// What the sales lines say, answered or not, the largest amounts at stake first: of key accounts and of the largest, with the names of the
// others.
import { foldName } from '../../src/model/names/foldName';
import { isUnanswered, stakeOf } from '../../src/model/pulse/AccountAlarms';
import { describeAlarms } from '../../src/pages/pulse/describePulse';
import { alarms as words } from '../../src/text/en/alarms';
import { pulse } from '../../src/text/en/pulse';
import { listNames } from '../format';
import { language } from '../locale';
import { largestStakes, NAMED } from '../pulse/largestStakes';
import { heading, list, paragraph, type Block } from '../printedPage/Page';
import type { Board } from './Board';

/** The most key accounts that a board reads about. */
const KEY_ACCOUNTS = 6;
/** The most names of others. */
const REST = 6;

export function composeSales({ data: { alarms, ranking }, keyAccounts }: Board): Block[] {
  if (alarms.length === 0) return [];
  const open = alarms.filter(isUnanswered);
  const pulseWords = { language, text: pulse, currency: ranking.currency };
  const keys = new Set(keyAccounts.map(({ candidate: { name } }) => foldName(name)));
  // An answer explains an alarm, but the board has to know of it: the largest of both kinds have a sentence.
  const byStake = [...alarms].sort((a, b) => stakeOf(b) - stakeOf(a));
  const ofKeys = byStake.filter(({ name }) => keys.has(foldName(name))).slice(0, KEY_ACCOUNTS);
  const shown = new Set([...ofKeys, ...byStake.slice(0, NAMED), ...byStake.filter(isUnanswered).slice(0, NAMED)]);
  const lines = byStake
    .filter((account) => shown.has(account))
    .map((account) => [describeAlarms(account, pulseWords), account.isCandidate ? [] : words.noCandidate].flat().join(' '));
  const rest = byStake.filter((account) => !shown.has(account)).map(({ name }) => name);
  return [
    heading(pulse.heading),
    ...paragraph([open.length > 0 ? words.title(open.length, largestStakes(open, ranking.currency)) : words.allKnown]),
    ...list([...lines, ...(rest.length > 0 ? [words.more(rest.length, listNames(rest, REST))] : [])]),
  ];
}
