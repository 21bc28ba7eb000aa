// What the account is worth today, why it matters, and what it gets in return.
import { goals as allWords } from '../../src/text/en/goals';
import { recordTabs } from '../../src/text/en/recordTabs';
import { growthOf } from '../../src/model/accounts/growthOf';
import { account as accountSchema } from '../../src/model/records/account';
import { Disclosure } from '../components/Disclosure';
import { FigureInput } from '../components/FigureInput';
import { LinkButton } from '../components/LinkButton';
import { TextArea } from '../components/TextArea';
import { formatAmount, formatAmountFigure, formatPercent, formatYear, isolate } from '../format';
import { controlOf } from '../planEditor/controlOf';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { Contract } from './Contract';
import { worthOf, type AccountWorth } from './worthOf';
import { YearFigures } from './YearFigures';

const words = allWords.worth;
const { columns } = recordTabs.accounts;
const { fields } = accountSchema;

export function Worth({ editor }: PlanPartProps) {
  const { account } = editor.plan;
  const { currency, lastFullYear, priceRise } = editor.book.settings;
  const nominal = growthOf(account, 0);
  const real = growthOf(account, priceRise);
  const { years, together, revenueMissing, costMissing } = worthOf(account, lastFullYear);
  const note = editor.book.accounts.find(({ id }) => id === account.id)?.note.trim() ?? '';
  const offered = account.whyKey.trim() === '' ? note.slice(0, fields.whyKey.longest) : '';
  const text = (field: 'whyKey' | 'keyBenefits') => ({
    ...controlOf(fields[field]),
    label: columns[field].header,
    value: account[field],
    onChange: (value: string) => editor.changeAccount({ [field]: value }),
    fault: editor.faultOf('account', account.id, field),
  });
  return (
    <section>
      <h2>{words.title}</h2>
      <table class="worth">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" class="figure">
              {words.revenue}
            </th>
            <th scope="col" class="figure">
              {words.cost}
            </th>
            <th scope="col" class="figure">
              {words.margin}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((figures) => (
            <Row key={figures.year} name={formatYear(figures.year)} figures={figures} />
          ))}
          {together.years.length > 1 && <Row name={words.years(together.years)} figures={together} />}
        </tbody>
      </table>
      <p class="quiet">
        {[
          ...(currency === '' ? [] : [words.inCurrency(isolate(currency))]),
          ...(account.revenueToDate === null
            ? []
            : [words.toDate(lastFullYear + 1, formatAmount(account.revenueToDate, currency))]),
          ...(priceRise === 0 || nominal === null || real === null
            ? []
            : [words.growth(lastFullYear, formatPercent(nominal), formatPercent(priceRise), formatPercent(real))]),
          ...(revenueMissing.length === 0 ? [] : [words.revenueMissing(revenueMissing)]),
          ...(costMissing.length === 0 ? [] : [words.costMissing(costMissing)]),
        ].join(' ')}
      </p>
      <Disclosure summary={words.enter}>
        <YearFigures editor={editor} years={years.map(({ year }) => year)} />
      </Disclosure>
      <FigureInput
        label={columns.potential.header}
        {...controlOf(fields.potential)}
        unit={currency}
        value={account.potential}
        onChange={(potential) => editor.changeAccount({ potential })}
        fault={editor.faultOf('account', account.id, 'potential')}
      />
      <Contract editor={editor} />
      <TextArea {...text('keyBenefits')} />
      <TextArea {...text('whyKey')} />
      {offered !== '' && (
        <LinkButton onClick={() => editor.changeAccount({ whyKey: offered })}>{words.asForBoard(isolate(offered))}</LinkButton>
      )}
    </section>
  );
}

function Row({ name, figures: { revenue, cost, margin, share } }: { name: string; figures: AccountWorth }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <Money amount={revenue} />
      <Money amount={cost} />
      <td class="figure">
        {margin === null ? <Unknown /> : formatAmountFigure(margin)}
        {share !== null && <span class="quiet"> {formatPercent(share)}</span>}
      </td>
    </tr>
  );
}

const Money = ({ amount }: { amount: number | null }) => (
  <td class="figure">{amount === null ? <Unknown /> : formatAmountFigure(amount)}</td>
);

const Unknown = () => (
  <span class="quiet" title={words.unknown}>
    <span aria-hidden="true">–</span>
    <span class="hidden">{words.unknown}</span>
  </span>
);
