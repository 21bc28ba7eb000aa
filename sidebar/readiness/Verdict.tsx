// The verdict so far and how many answers it rests on; it stays in sight while one answers.
import type { Readiness } from '../../src/model/readiness/judgeReadiness';
import { readiness as words } from '../../src/text/en/readiness';
import { sayMeaning } from './sayReasons';

export const Verdict = ({ judged }: { judged: Readiness }) => (
  <div class="verdict" data-verdict={judged.open.length > 0 ? 'open' : judged.verdict} role="status">
    <p>
      <strong>{words.verdicts[judged.verdict]}</strong>{' '}
      <span class="quiet">
        {judged.open.length === 0 ? words.allAnswered : words.answered(judged.asked - judged.open.length, judged.asked)}
      </span>
    </p>
    <p class="quiet">{sayMeaning(judged)}</p>
  </div>
);
