// The verdict so far and the number of answers behind it. It stays visible while the user answers.
import type { Readiness, RuleResult } from '../../src/model/readiness/judgeReadiness';
import { readiness as words } from '../../src/text/en/readiness';
import { type Reason, describeMeaning } from './describeReadiness';

export const Verdict = ({ judged }: { judged: Readiness }) => (
  <div class="verdict" data-verdict={judged.open.length > 0 ? 'open' : judged.verdict} role="status">
    <p>
      <strong>{words.verdicts[judged.verdict]}</strong>{' '}
      <span class="quiet">
        {judged.open.length === 0 ? words.allAnswered : words.answered(judged.asked - judged.open.length, judged.asked)}
      </span>
    </p>
    <p class="quiet">{describeMeaning(judged)}</p>
  </div>
);

const SIGNS: Readonly<Record<RuleResult, string>> = {
  for: '✓',
  against: '✕',
  excused: '↪',
  caution: '!',
  open: words.openSign,
};

/** The reasons of the verdict, with signs and colours. */
export const Reasons = ({ reasons }: { reasons: readonly Reason[] }) => (
  <ul class="reasons">
    {reasons.map(({ result, words: sentence }) => (
      <li key={sentence} data-result={result}>
        <span aria-hidden="true">{SIGNS[result]}</span>
        <span>
          <span class="hidden">{words.results[result]}: </span>
          {sentence}
        </span>
      </li>
    ))}
  </ul>
);
