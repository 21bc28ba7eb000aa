// What each key account was expected to bring, and what it brought.
import type { Expected } from '../../src/model/criteriaReturn/expectedAgainstActual';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { formatAmount, isolate } from '../format';

interface ExpectedListProps {
  accounts: readonly Expected[];
  /** The last full year. */
  year: number;
  currency: string;
}

export function ExpectedList({ accounts, year, currency }: ExpectedListProps) {
  const behind = accounts.filter(({ state }) => state === 'behind').map(({ name }) => isolate(name));
  return (
    <section class="expected">
      <h2>{words.expected}</h2>
      {accounts.length === 0 ? (
        <p class="quiet">{words.noKeys}</p>
      ) : (
        <>
          <p class="quiet">{words.expectedHint(year)}</p>
          {behind.length > 0 && <p>{words.behind(behind)}</p>}
          <ul>
            {accounts.map((account) => (
              <ExpectedLine key={account.id} of={account} currency={currency} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ExpectedLine({ of: { name, expected, actual, share, growth, state }, currency }: { of: Expected; currency: string }) {
  const details = [words.states[state], ...(growth === null ? [] : [words.grew(growth)])].join(' · ');
  return (
    <li class={state}>
      <bdi class="name">{name}</bdi>
      {share !== null && expected !== null && actual !== null && (
        <>
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
          </span>
          <span>{words.ofExpected(formatAmount(actual, currency), formatAmount(expected, currency), share)}</span>
        </>
      )}
      <span class="quiet">{details}</span>
    </li>
  );
}
