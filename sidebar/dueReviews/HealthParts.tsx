// An account's health with its parts and weights, and how reliable it is: how complete and how fresh the plan is.
import type { AccountState } from '../../src/model/programme/AccountState';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { lists } from '../../src/text/en/lists';
import { describeHeld, describeLimit } from '../../src/pages/health/describeLimit';
import { formatNumber } from '../format';
import { limitWords } from './limitWords';

interface HealthPartsProps {
  state: AccountState;
  /** Days after which a fact is stale. */
  staleAfter: number;
}

export function HealthParts({ state, staleAfter }: HealthPartsProps) {
  const { parts, known, limits, health, band } = state.health;
  const held = describeHeld(state.health, limitWords);
  const others = limits.slice(held === null ? 0 : 1);
  const isStale = state.oldestFact !== null && state.oldestFact > staleAfter;
  const facts = state.oldestFact === null ? words.noFacts : words.oldest(state.oldestFact);
  return (
    <section class="health">
      <h2 class={band ?? 'unknown'}>
        {health === null || band === null
          ? words.unknownHealth(known, parts.length)
          : words.health(health, lists.healthBand[band])}
      </h2>
      {held !== null && <p class="held">{held}</p>}
      {others.length > 0 && (
        <ul class="limits">
          {others.map((limit, at) => (
            <li key={at}>
              {(health === null ? words.limitOnceKnown : words.limit)(limit.limit, describeLimit(limit, limitWords))}
            </li>
          ))}
        </ul>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col" class="figure">
              {words.weight}
            </th>
            <th scope="col" class="figure">
              {words.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, weight, value }) => (
            <tr key={part}>
              <th scope="row">{words.parts[part]}</th>
              <td class="figure">{formatNumber(weight)}</td>
              <td class={value === null ? 'figure quiet' : 'figure'}>
                {value === null ? words.unknown : formatNumber(value, 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={isStale ? 'freshness stale' : 'freshness'}>
        {words.complete(state.completeness.share)} · {facts}
        {isStale && `. ${words.stale}`}
      </p>
    </section>
  );
}
