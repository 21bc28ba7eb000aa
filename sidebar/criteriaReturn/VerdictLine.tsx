// A verdict in plain words, with its figures.
import type { PredictivePower } from '../../src/model/criteriaReturn/predictivePower';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { VerdictSign } from './VerdictSign';

export const VerdictLine = ({ of }: { of: PredictivePower }) => (
  <>
    <p class="verdict">
      <VerdictSign verdict={of.verdict} /> {words.verdicts[of.verdict]}
    </p>
    <p>{of.verdict === 'tooFew' ? words.tooFew(of.pairs) : words.meanings[of.verdict]}</p>
    {of.correlation !== null && of.chance !== null && (
      <p class="quiet">
        {words.correlation(of.correlation, of.pairs)} {words.chance(of.chance)}
      </p>
    )}
  </>
);
