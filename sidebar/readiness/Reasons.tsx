// The reasons of the verdict, told apart by sign and colour.
import type { Stand } from '../../src/model/readiness/judgeReadiness';
import { readiness as words } from '../../src/text/en/readiness';
import type { Reason } from './sayReasons';

const SIGNS: Readonly<Record<Stand, string>> = { for: '✓', against: '✕', excused: '↪', caution: '!', open: '?' };

export const Reasons = ({ reasons }: { reasons: readonly Reason[] }) => (
  <ul class="reasons">
    {reasons.map(({ stand, words: sentence }) => (
      <li key={sentence} data-stand={stand}>
        <span aria-hidden="true">{SIGNS[stand]}</span>
        <span>
          <span class="hidden">{words.stands[stand]}: </span>
          {sentence}
        </span>
      </li>
    ))}
  </ul>
);
