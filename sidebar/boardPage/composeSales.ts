// What the sales lines say: those of key accounts, answered or not, then the largest amounts at stake, and how
// many others there are.
import { foldName } from '../../src/model/names/foldName';
import { isUnanswered, stakeOf } from '../../src/model/pulse/AccountAlarms';
import { describeAlarms } from '../../src/pages/pulse/describePulse';
import { alarms as words } from '../../src/text/en/alarms';
import { pulse } from '../../src/text/en/pulse';
import { language } from '../locale';
import { largestStakes, NAMED } from '../pulse/largestStakes';
import { heading, list, paragraph, type Block } from '../printedPage/Page';
import type { Board } from './Board';

/** The most key accounts that a board reads about. */
const KEY_ACCOUNTS = 6;

export function composeSales({ data: { alarms, ranking }, keyAccounts }: Board): Block[] {
  if (alarms.length === 0) return [];
  const open = alarms.filter(isUnanswered);
  const pulseWords = { language, text: pulse, currency: ranking.currency };
  const keys = new Set(keyAccounts.map(({ candidate: { name } }) => foldName(name)));
  // An answer explains an alarm, but the board has to know of it.
  const ofKeys = alarms.filter(({ name }) => keys.has(foldName(name))).sort((a, b) => stakeOf(b) - stakeOf(a));
  const others = alarms.filter((account) => !ofKeys.includes(account));
  const shown = [...ofKeys.slice(0, KEY_ACCOUNTS), ...others.slice(0, Math.max(0, NAMED - ofKeys.length))];
  const lines = shown.map((account) =>
    [describeAlarms(account, pulseWords), account.isCandidate ? [] : words.noCandidate].flat().join(' '),
  );
  const rest = alarms.length - shown.length;
  return [
    heading(pulse.heading),
    ...paragraph([open.length > 0 ? words.title(open.length, largestStakes(open, ranking.currency)) : words.allKnown]),
    ...list([...lines, ...(rest > 0 ? [words.more(rest)] : [])]),
  ];
}
