// One column of the file: its use under its header, and three of its cells.
import { foldDigits } from '../../src/model/names/foldDigits';
import { importData as words } from '../../src/text/en/importData';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { Select, type Option } from '../components/Select';
import { formatYear } from '../format';
import { isYear } from './columns/checkPlan';
import type { PlannedColumn } from './columns/ImportPlan';
import { columnUseOf, valueOfUse } from './columns/usesFor';

interface ColumnCardProps {
  column: PlannedColumn;
  options: Option<string>[];
  change: (changes: Partial<PlannedColumn>) => void;
}

/** A year in the header needs no field of its own. */
const containsYear = (header: string, year: number | null) => year !== null && foldDigits(header).includes(String(year));

export function ColumnCard({ column, options, change }: ColumnCardProps) {
  const { header, samples, use, dates } = column;
  const isDate = use.kind === 'field' && use.field === 'date';
  const isCustomersRevenue = column.isCustomersOwn && use.kind === 'leaveOut';
  return (
    <div class="column">
      <Select
        label={header || words.noHeader(column.index + 1)}
        value={valueOfUse(use)}
        options={options}
        hint={samples.length > 0 ? samples.join(' · ') : words.noValues}
        onChange={(value) => change({ use: columnUseOf(value, null) })}
      />
      {isCustomersRevenue && <p class="quiet">{words.customersOwn}</p>}
      {use.kind === 'year' && !containsYear(header, use.year) && (
        <Field label={words.whichYear} fault={isYear(use.year) ? null : words.yearFault}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={use.year}
              format={formatYear}
              onChange={(year) => change({ use: { ...use, year } })}
            />
          )}
        </Field>
      )}
      {isDate && !dates.certain && (
        <Select
          label={words.howToRead(samples[0] ?? '')}
          value={dates.order}
          options={[
            { value: 'dmy', label: words.dayOrders.dmy },
            { value: 'mdy', label: words.dayOrders.mdy },
          ]}
          onChange={(order) => change({ dates: { ...dates, order } })}
        />
      )}
    </div>
  );
}
