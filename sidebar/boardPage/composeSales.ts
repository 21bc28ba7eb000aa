// What the sales lines of key accounts and candidates say: the three largest amounts at stake, and how many others there are.
import { isUnanswered } from '../../src/model/pulse/AccountAlarms';
import { describeAlarms } from '../../src/pages/pulse/describePulse';
import { alarms as words } from '../../src/text/en/alarms';
import { pulse } from '../../src/text/en/pulse';
import { language } from '../locale';
import { largestStakes, NAMED } from '../pulse/largestStakes';
import { heading, list, paragraph, type Block } from '../printedPage/Page';
import type { Board } from './Board';

export function composeSales({ data: { alarms, ranking } }: Board): Block[] {
  if (alarms.length === 0) return [];
  const open = alarms.filter(isUnanswered);
  const pulseWords = { language, text: pulse, currency: ranking.currency };
  const lines = alarms.slice(0, NAMED).map((account) => describeAlarms(account, pulseWords));
  const rest = alarms.length - NAMED;
  return [
    heading(pulse.heading),
    ...paragraph([open.length > 0 ? words.title(open.length, largestStakes(open, ranking.currency)) : words.allKnown]),
    ...list([...lines, ...(rest > 0 ? [words.more(rest)] : [])]),
  ];
}
