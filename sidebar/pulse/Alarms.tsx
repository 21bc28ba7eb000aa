// What the sales of accounts ask: one line with a count and the three largest amounts at stake. Everything else is folded.
import { useState } from 'preact/hooks';
import { inOrder, isUnanswered, leftOpenOf, type AccountAlarms } from '../../src/model/pulse/AccountAlarms';
import type { Alarm } from '../../src/model/pulse/Pulse';
import { alarms as words } from '../../src/text/en/alarms';
import { Disclosure } from '../components/Disclosure';
import { isolate } from '../format';
import { AccountAlarm } from './AccountAlarm';
import { largestStakes } from './largestStakes';
import './alarms.css';

interface AlarmsProps {
  alarms: readonly AccountAlarms[];
  currency: string;
  /** Gets the alarms of an account after its answer. */
  onAnswered: (id: string, alarms: Alarm[]) => void;
}

export function Alarms({ alarms, currency, onAnswered }: AlarmsProps) {
  const [answering, setAnswering] = useState<string | null>(null);
  const open = inOrder(alarms.filter(isUnanswered));
  const left = open.filter((each) => leftOpenOf(each).length > 0);
  const known = alarms.filter((each) => each.alarms.length > 0 && !isUnanswered(each));
  const list = (accounts: readonly AccountAlarms[]) => (
    <ul>
      {accounts.map((account) => (
        <AccountAlarm
          key={account.id}
          account={account}
          currency={currency}
          isAnswering={answering === account.id}
          answer={(isAnswering) => setAnswering(isAnswering ? account.id : null)}
          onAnswered={onAnswered}
        />
      ))}
    </ul>
  );
  if (open.length + known.length === 0) return null;
  return (
    <div class="alarms">
      {open.length > 0 && (
        <Disclosure summary={words.title(open.length, largestStakes(open, currency))} open={alarms.length === 1}>
          {left.length > 0 && (
            <p>
              {words.leftOpen(
                left.flatMap(leftOpenOf).length,
                left.map(({ name }) => isolate(name)),
              )}
            </p>
          )}
          {list(open)}
          <p class="quiet">{words.watched}</p>
        </Disclosure>
      )}
      {known.length > 0 && <Disclosure summary={words.known(known.length)}>{list(known)}</Disclosure>}
    </div>
  );
}
