// The score agreed on by the scorers, with an optional reason.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../../src/model/scoring/scale';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { Button } from '../components/Button';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { Problems } from '../components/Problems';
import { TextInput } from '../components/TextInput';
import { useKeptForm } from '../drafts/useKeptForm';
import { text } from '../text';
import { useTask } from '../useTask';
import type { ComparedAccount } from './disagreements';

interface ResolveScoreProps {
  criterion: string;
  account: ComparedAccount;
  replace: (data: RankAccountsBook) => void;
  onDone: () => void;
}

const LONGEST = 200;
const STEP = 0.5;

export function ResolveScore({ criterion, account, replace, onDone }: ResolveScoreProps) {
  const form = useRef<HTMLFormElement>(null);
  const [score, setScore] = useState(account.settled?.score ?? account.median);
  const [{ reason }, keep] = useKeptForm(`agreed.${criterion}.${account.id}`, { reason: account.settled?.reason ?? '' });
  const leave = () => {
    keep({ reason: '' });
    onDone();
  };
  const { running, problems, run } = useTask('resolveScore', (data) => {
    replace(data);
    leave();
  });
  useLayoutEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  const isScore = score !== null && score >= LOWEST_SCORE && score <= HIGHEST_SCORE;
  const resolve = () => {
    if (isScore && !running) run({ criterion, account: account.id, score, reason: reason.trim() });
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        resolve();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key === 'Enter') resolve();
      }}
    >
      <Field label={words.agreedScore} fault={isScore ? null : words.range}>
        {(attributes) => (
          <NumberInput
            attributes={attributes}
            value={score}
            step={STEP}
            min={LOWEST_SCORE}
            max={HIGHEST_SCORE}
            onChange={setScore}
          />
        )}
      </Field>
      <TextInput label={words.reason} value={reason} limit={LONGEST} onChange={(typed) => keep({ reason: typed })} />
      <Problems problems={problems} />
      <div class="buttons">
        <Button primary disabled={running || !isScore} onClick={resolve}>
          {running ? words.settling : text.common.save}
        </Button>
        <Button onClick={leave}>{text.common.cancel}</Button>
      </div>
    </form>
  );
}
