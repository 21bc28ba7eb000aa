// What the scores of one snapshot predicted: the accounts compared, the whole score, each criterion, and advice.
import { sum } from '../../src/model/numbers/sum';
import type { CriteriaReturn } from '../../src/model/criteriaReturn/CriteriaReturn';
import { FEWEST_PAIRS } from '../../src/model/criteriaReturn/predictivePower';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { isolate } from '../format';
import type { PanelProps } from '../Panel';
import { CriterionVerdict } from './CriterionVerdict';
import { describeYardstick } from './describeYardstick';
import { VerdictLine } from './VerdictLine';

interface JudgementProps {
  of: CriteriaReturn;
  currency: string;
  open: PanelProps['open'];
}

/** Below this number of accounts only a strong correlation shows. */
const FEW = 20;

export function Judgement({ of, currency, open }: JudgementProps) {
  return (
    <>
      <Compared of={of} />
      {of.compared < FEWEST_PAIRS ? (
        <Notice kind="information">{of.compared === 0 ? words.nobody : words.tooFew(of.compared)}</Notice>
      ) : (
        <Verdicts of={of} currency={currency} open={open} />
      )}
    </>
  );
}

function Compared({ of: { kind, year, compared, costsMissing, noFigures, gone, years, day } }: { of: CriteriaReturn }) {
  const isPartly = year === years.counts && years.countsFrom < day;
  return (
    <>
      {compared > 0 && (
        <p>{kind === 'profit' ? words.profit(year, compared) : words.revenue(year, compared, costsMissing.map(isolate))}</p>
      )}
      {isPartly && <p class="quiet">{words.partly(year)}</p>}
      {noFigures.length > 0 && <p class="quiet">{words.noFigures(year, noFigures.map(isolate))}</p>}
      {gone.length > 0 && <p class="quiet">{words.gone(gone.map(isolate))}</p>}
    </>
  );
}

function Verdicts({ of, currency, open }: JudgementProps) {
  const { criteria, score, kind, growthFrom } = of;
  const judged = criteria.filter(({ predictivePower }) => predictivePower.correlation !== null).length;
  const { advice, isDoubted } = describeAdvice(of);
  return (
    <>
      <h2>{words.whole}</h2>
      <VerdictLine of={score} />
      <p>{describeYardstick(of)}</p>
      <h2>{words.criteria}</h2>
      {judged > 1 && <p class="quiet">{words.several(judged)}</p>}
      {of.compared < FEW && <p class="quiet">{words.fewAccounts}</p>}
      <ul class="verdicts">
        {criteria.map((criterion) => (
          <CriterionVerdict key={criterion.id} of={criterion} kind={kind} growthFrom={growthFrom} currency={currency} />
        ))}
      </ul>
      <h2>{words.todo}</h2>
      <ul>
        {advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">{words.patience}</p>
      <div class="buttons">
        <Button primary={isDoubted} onClick={() => open('chooseCriteria')}>
          {words.chooseCriteria}
        </Button>
      </div>
    </>
  );
}

/** Advice on the criteria still in use. Criteria without a verdict are left out. */
function describeAdvice({ criteria }: Pick<CriteriaReturn, 'criteria'>): { advice: string[]; isDoubted: boolean } {
  const used = criteria.filter(({ inUse, share }) => inUse && share > 0);
  const of = (verdict: string) => used.filter(({ predictivePower }) => predictivePower.verdict === verdict);
  const names = (list: typeof used) => list.map(({ name }) => isolate(name));
  const [wrong, chance, size, proven] = [of('wrong'), of('chance'), of('size'), [...of('well'), ...of('little')]];
  const share = sum(chance.map((criterion) => criterion.share));
  const advice = [
    ...(wrong.length === 0 ? [] : [words.turn(names(wrong))]),
    ...(chance.length === 0 ? [] : [words.doubt(names(chance), share)]),
    ...(size.length === 0 ? [] : [words.sizeOnly(names(size))]),
    ...(wrong.length + chance.length + size.length === 0 && proven.length > 0 ? [words.keep] : []),
  ];
  return { advice, isDoubted: wrong.length + chance.length + size.length > 0 };
}
