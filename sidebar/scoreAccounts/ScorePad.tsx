// Scores the current account by mouse, by a decimal, and with a reason.
import { useEffect, useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../../src/model/scoring/scale';
import { isSame } from '../../src/model/scoring/tolerance';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { TextInput } from '../components/TextInput';
import { formatNumber } from '../format';
import { useTask } from '../useTask';
import type { ScoreRow } from './rowsOf';
import type { ScoreQueue } from './ScoreQueue';

interface ScorePadProps {
  criterion: Criterion;
  row: ScoreRow;
  reason: string;
  queue: ScoreQueue;
  replace: (data: RankAccountsBook) => void;
  /** Sets a score and moves to the next account. */
  onScore: (score: number) => void;
  /** Sets a score while it is typed, without moving on. */
  onTyped: (score: number | null) => void;
  onReason: (reason: string) => void;
  /** Returns to the list. */
  onDone: () => void;
}

const SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const LONGEST = 200;
const STEP = 0.5;

export function ScorePad({ criterion, row, reason, queue, replace, onScore, onTyped, onReason, onDone }: ScorePadProps) {
  const [refused, setRefused] = useState<number | null>(null);
  const refresh = useTask('refreshScores', replace);
  useEffect(() => () => queue.resume(), [queue]);
  const type = (score: number | null) => {
    const isScore = score === null || (score >= LOWEST_SCORE && score <= HIGHEST_SCORE);
    setRefused(isScore ? null : score);
    if (isScore) onTyped(score);
  };
  return (
    <section aria-label={row.name}>
      <div class="head">
        <bdi class="name">{row.name}</bdi>
        {row.score !== null && (
          <button type="button" class="link" onClick={() => onTyped(null)}>
            {words.takeBack}
          </button>
        )}
      </div>
      {row.isByHand && row.fed !== null && (
        <p class="quiet">
          {words.byHand(row.fed)}{' '}
          <button
            type="button"
            class="link"
            aria-disabled={refresh.running}
            onClick={() =>
              void queue.flush().then(() => refresh.run({ overHand: [{ criterion: criterion.id, account: row.id }] }))
            }
          >
            {words.useData}
          </button>
        </p>
      )}
      {/* The number keys do the same, so the buttons are not tab stops. */}
      <div class="keys" role="group" aria-label={words.scores}>
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            tabIndex={-1}
            aria-label={words.scoreOf(score)}
            aria-pressed={row.score !== null && isSame(row.score, score)}
            onClick={() => onScore(score)}
          >
            {formatNumber(score)}
          </button>
        ))}
      </div>
      <div
        class="typed"
        onFocusIn={() => queue.pause()}
        onFocusOut={() => queue.resume()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') onDone();
        }}
      >
        <Field label={words.otherScore} fault={refused === null ? null : words.range}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={refused ?? row.score}
              step={STEP}
              min={LOWEST_SCORE}
              max={HIGHEST_SCORE}
              onChange={type}
            />
          )}
        </Field>
        <div data-reason>
          <TextInput
            label={words.reason}
            hint={reason !== '' && row.score === null ? words.reasonFirst : null}
            limit={LONGEST}
            value={reason}
            onChange={onReason}
          />
        </div>
      </div>
    </section>
  );
}
