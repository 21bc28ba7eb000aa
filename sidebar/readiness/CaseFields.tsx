// The figures of the business case, with the default for each blank.
import type { CaseFigure, ReadinessFacts } from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';
import { FigureInput } from '../components/FigureInput';
import { faultOf } from './faultOf';
import type { FormPart } from './ReadinessForm';

const FIGURES: readonly { figure: CaseFigure; kind: 'number' | 'money' | 'share' }[] = [
  { figure: 'people', kind: 'number' },
  { figure: 'costPerPerson', kind: 'money' },
  { figure: 'otherCosts', kind: 'money' },
  { figure: 'discounts', kind: 'money' },
  { figure: 'hiring', kind: 'money' },
  { figure: 'training', kind: 'money' },
  { figure: 'processes', kind: 'money' },
  { figure: 'growth', kind: 'share' },
  { figure: 'kept', kind: 'share' },
  { figure: 'margin', kind: 'share' },
];

const hintOf = (figure: CaseFigure, { kams, margin }: ReadinessFacts): string | null => {
  if (figure === 'people') return words.ofSettings(kams);
  if (figure === 'growth') return words.growthHint;
  if (figure === 'kept') return words.keptHint;
  return figure === 'margin' && margin !== null ? words.ofWorkbook(margin) : null;
};

export const CaseFields = ({ draft, change, book: { facts, currency } }: FormPart) => (
  <>
    <p class="quiet">{words.caseHint}</p>
    {FIGURES.map(({ figure, kind }) => (
      <FigureInput
        key={figure}
        label={words.caseFigures[figure]}
        kind={kind}
        {...(kind === 'money' && currency !== '' ? { unit: currency } : {})}
        value={draft[figure]}
        hint={hintOf(figure, facts)}
        fault={faultOf(figure, draft[figure])}
        onChange={(value) => change({ [figure]: value })}
      />
    ))}
  </>
);
