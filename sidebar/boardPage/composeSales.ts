// What the sales lines of key accounts and candidates say: the three largest amounts at stake, and how many others there are.
import { isUnanswered } from '../../src/model/pulse/AccountAlarms';
import { describeAlarms } from '../../src/pages/pulse/describePulse';
import { alarms as words } from '../../src/text/en/alarms';
import { pulse } from '../../src/text/en/pulse';
import { language } from '../locale';
import { heading, list, paragraph, type Block } from '../printedPage/Page';
import type { Board } from './Board';

const SHOWN = 3;

export function composeSales({ data: { alarms, ranking } }: Board): Block[] {
  if (alarms.length === 0) return [];
  const open = alarms.filter(isUnanswered).length;
  const pulseWords = { language, text: pulse, currency: ranking.currency };
  const lines = alarms.slice(0, SHOWN).map((account) => describeAlarms(account, pulseWords));
  const rest = alarms.length - SHOWN;
  return [
    heading(pulse.heading),
    ...paragraph([open > 0 ? words.title(open) : words.allKnown]),
    ...list([...lines, ...(rest > 0 ? [words.more(rest)] : [])]),
  ];
}
