// How sure it is that each account is key, when all weights and doubtful scores vary, and which score to look at again.
import { useState } from 'preact/hooks';
import { SPREAD, type AccountRobustness, type KeySetRobustness } from '../../src/model/robustness/judgeRobustness';
import { robustness as words } from '../../src/text/en/robustness';
import { LinkButton } from '../components/LinkButton';
import { formatPercent } from '../format';
import { describeAgain, hundredths } from './describeRobustness';

/** The number shown of each group until the user asks for all. */
const FIRST = 12;

export function StaysKey({ robustness }: { robustness: KeySetRobustness }) {
  const { scored } = robustness;
  const others = scored
    .filter(({ isKey, firmness }) => !isKey && firmness !== null)
    .sort((a, b) => b.staysKeyInDoubt - a.staysKeyInDoubt);
  return (
    <>
      <h2>{words.lookAgain}</h2>
      <p>{describeAgain(robustness)}</p>
      <h2>{words.stays}</h2>
      <p class="quiet">{words.staysHint(`±${formatPercent(SPREAD)}`)}</p>
      <Group title={words.keyNow} scored={scored.filter(({ isKey }) => isKey)} />
      {others.length > 0 ? <Group title={words.nearby} scored={others} /> : <p class="quiet">{words.nobodyElse}</p>}
      <p class="quiet">{words.firmnessMeans}</p>
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
            <th colSpan={4}>{title}</th>
          </tr>
        </thead>
        <tbody>
          {byName.map(({ id, name, staysKey, staysKeyInDoubt, firmness }) => (
            <tr key={id}>
              <td>
                <bdi>{name}</bdi>
              </td>
              <td class="bar-cell" aria-hidden="true">
                <span class="bar">
                  <span class="filled" style={{ width: `${staysKeyInDoubt * 100}%` }} />
                </span>
              </td>
              <td>{firmness && words.firmness[firmness]}</td>
              <td class="figure" aria-label={words.inHundred(hundredths(staysKeyInDoubt))}>
                {formatPercent(hundredths(staysKeyInDoubt) / 100)}{' '}
                <span class="quiet">{words.byWeights(formatPercent(hundredths(staysKey) / 100))}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {byName.length < scored.length && <LinkButton onClick={() => setAll(true)}>{words.showAll(scored.length)}</LinkButton>}
    </>
  );
}
