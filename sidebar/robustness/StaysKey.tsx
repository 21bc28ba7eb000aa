// How often each key account, and each account near the line, stays key when all weights vary.
import { useState } from 'preact/hooks';
import { SPREAD, type AccountRobustness } from '../../src/model/robustness/judgeRobustness';
import { robustness as words } from '../../src/text/en/robustness';
import { LinkButton } from '../components/LinkButton';
import { formatPercent } from '../format';
import { hundredths } from './describeRobustness';

/** The number shown of each group until the user asks for all. */
const FIRST = 12;

export function StaysKey({ scored }: { scored: readonly AccountRobustness[] }) {
  const others = scored.filter(({ isKey, staysKey }) => !isKey && staysKey > 0);
  return (
    <>
      <h2>{words.stays}</h2>
      <p class="quiet">{words.staysHint(`±${formatPercent(SPREAD)}`)}</p>
      <Group title={words.keyNow} scored={scored.filter(({ isKey }) => isKey)} />
      {others.length > 0 ? <Group title={words.nearby} scored={others} /> : <p class="quiet">{words.nobodyElse}</p>}
    </>
  );
}

function Group({ title, scored }: { title: string; scored: readonly AccountRobustness[] }) {
  const [all, setAll] = useState(false);
  const byName = all ? scored : scored.slice(0, FIRST);
  return (
    <>
      <table class="stays">
        <thead>
          <tr>
            <th colSpan={3}>{title}</th>
          </tr>
        </thead>
        <tbody>
          {byName.map(({ id, name, staysKey }) => (
            <tr key={id}>
              <td>
                <bdi>{name}</bdi>
              </td>
              <td class="bar-cell" aria-hidden="true">
                <span class="bar">
                  <span class="filled" style={{ width: `${staysKey * 100}%` }} />
                </span>
              </td>
              <td class="figure" aria-label={words.inHundred(hundredths(staysKey))}>
                {formatPercent(hundredths(staysKey) / 100)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {byName.length < scored.length && <LinkButton onClick={() => setAll(true)}>{words.showAll(scored.length)}</LinkButton>}
    </>
  );
}
