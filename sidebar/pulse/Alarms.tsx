// What the sales lines of accounts ask, on one line with the three largest amounts at stake. The rest, and what is known, is folded.
import { useState } from 'preact/hooks';
import { inOrder, isUnanswered, type AccountAlarms } from '../../src/model/pulse/AccountAlarms';
import type { Alarm } from '../../src/model/pulse/Pulse';
import { alarms as words } from '../../src/text/en/alarms';
import { Disclosure } from '../components/Disclosure';
import { AccountAlarm } from './AccountAlarm';
import './alarms.css';

interface AlarmsProps {
  alarms: readonly AccountAlarms[];
  currency: string;
  /** Gets the alarms of an account after its answer. */
  onAnswered: (id: string, alarms: Alarm[]) => void;
}

/** The number of accounts that are not folded. */
const SHOWN = 3;

export function Alarms({ alarms, currency, onAnswered }: AlarmsProps) {
  const [openOne, setOpenOne] = useState<string | null>(null);
  if (alarms.length === 0) return null;
  const open = inOrder(alarms.filter(isUnanswered));
  const known = alarms.filter((each) => !isUnanswered(each));
  const list = (accounts: readonly AccountAlarms[]) => (
    <ul>
      {accounts.map((account) => (
        <AccountAlarm
          key={account.id}
          account={account}
          currency={currency}
          isAnswering={openOne === account.id}
          answer={(isAnswering) => setOpenOne(isAnswering ? account.id : null)}
          onAnswered={onAnswered}
        />
      ))}
    </ul>
  );
  return (
    <section class="alarms" aria-label={open.length > 0 ? words.title(open.length) : words.allKnown}>
      {open.length > 0 && (
        <>
          <p class="title">{words.title(open.length)}</p>
          {list(open.slice(0, SHOWN))}
          {open.length > SHOWN && <Disclosure summary={words.more(open.length - SHOWN)}>{list(open.slice(SHOWN))}</Disclosure>}
        </>
      )}
      {known.length > 0 && <Disclosure summary={words.known(known.length)}>{list(known)}</Disclosure>}
    </section>
  );
}
