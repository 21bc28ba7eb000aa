// Revenue and cost of the three full years, to fill in or correct.
import { goals as allWords } from '../../src/text/en/goals';
import { account as accountSchema } from '../../src/model/records/account';
import { FigureInput } from '../components/FigureInput';
import { controlOf } from '../planEditor/controlOf';
import type { PlanEditor } from '../planEditor/PlanEditor';

const words = allWords.worth;
/** Oldest first, like `years`. */
const FIELDS = [
  { revenue: 'revenue1', cost: 'cost1' },
  { revenue: 'revenue2', cost: 'cost2' },
  { revenue: 'revenue3', cost: 'cost3' },
] as const;

export function YearFigures({ editor, years }: { editor: PlanEditor; years: readonly number[] }) {
  const { account } = editor.plan;
  const field = (key: (typeof FIELDS)[number]['revenue' | 'cost']) => ({
    ...controlOf(accountSchema.fields[key]),
    value: account[key],
    onChange: (value: number | null) => editor.changeAccount({ [key]: value }),
    fault: editor.faultOf('account', account.id, key),
  });
  return (
    <>
      {FIELDS.map(({ revenue, cost }, index) => {
        const year = years[index] ?? 0;
        return (
          <div key={revenue} class="pair">
            <FigureInput {...field(revenue)} label={words.revenueOf(year)} />
            <FigureInput {...field(cost)} label={words.costOf(year)} />
          </div>
        );
      })}
    </>
  );
}
