// The alarms of one account, and the field for what is known about them.
import { isUnanswered, type AccountAlarms } from '../../src/model/pulse/AccountAlarms';
import { LONGEST_ANSWER } from '../../src/model/pulse/answersTo';
import type { Alarm } from '../../src/model/pulse/Pulse';
import { describeAlarm } from '../../src/pages/pulse/describePulse';
import { alarms as words } from '../../src/text/en/alarms';
import { pulse } from '../../src/text/en/pulse';
import { fill } from '../../src/text/fill';
import { blankOf, Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import { TextInput } from '../components/TextInput';
import { useKeptForm } from '../drafts/useKeptForm';
import { formatAmount, isolate } from '../format';
import { language } from '../locale';
import { text } from '../text';
import { useTask } from '../useTask';

interface AccountAlarmProps {
  account: AccountAlarms;
  currency: string;
  isAnswering: boolean;
  answer: (isAnswering: boolean) => void;
  onAnswered: (id: string, alarms: Alarm[]) => void;
}

export function AccountAlarm({ account, currency, isAnswering, answer, onAnswered }: AccountAlarmProps) {
  const { id, name, isCandidate, asOf, alarms } = account;
  const [{ why }, keep] = useKeptForm(`alarm.${id}`, { why: '' });
  const isOpen = isAnswering || why !== '';
  const leave = () => {
    answer(false);
    keep({ why: '' });
  };
  const saving = useTask('answerAlarms', (answered) => {
    leave();
    onAnswered(id, answered.alarms);
  });
  const isLeftOpen = alarms.every(({ answer, leftOpen }) => answer !== null || leftOpen !== undefined);
  const stake = alarms[0]?.stake ?? 0;
  const pulseWords = { language, text: pulse, currency };
  return (
    <li>
      <b>
        <bdi>{name}</bdi>
      </b>
      {!isCandidate && <span class="quiet"> {words.noCandidate}</span>}
      {stake > 0 && <span class="quiet"> · {fill(pulse.stake, { amount: formatAmount(stake, currency) })}</span>}
      {alarms.map((alarm, at) => (
        <p key={at}>{describeAlarm(alarm, asOf, pulseWords)}</p>
      ))}
      {isUnanswered(account) && !isOpen && <LinkButton onClick={() => answer(true)}>{words.because}</LinkButton>}
      {isOpen && (
        <>
          <TextInput
            label={words.why(isolate(name))}
            hint={isLeftOpen ? null : words.hint}
            limit={LONGEST_ANSWER}
            value={why}
            onChange={(typed) => {
              answer(true);
              keep({ why: typed });
            }}
          />
          <Problems problems={saving.problems} />
          <div class="buttons">
            <Button
              lacks={blankOf({ [words.why(isolate(name))]: why })}
              disabled={saving.running}
              onClick={() => saving.run({ account: id, why: why.trim() })}
            >
              {saving.running ? words.saving : words.save}
            </Button>
            {isLeftOpen && (
              <Button disabled={saving.running} onClick={() => saving.run({ account: id, why: words.dismissed })}>
                {words.dismiss}
              </Button>
            )}
            <Button onClick={leave}>{text.common.cancel}</Button>
          </div>
        </>
      )}
    </li>
  );
}
