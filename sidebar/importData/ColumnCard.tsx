// One column of the file: its use under its header, and three of its cells.
import { useState } from 'preact/hooks';
import type { DateOrder, DayMonthOrder } from '../../src/model/imports/dateOrderOf';
import { yearOfHeader } from '../../src/model/imports/recognizeColumns';
import { foldDigits } from '../../src/model/names/foldDigits';
import { importData as words } from '../../src/text/en/importData';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { Select, type Option } from '../components/Select';
import { formatYear } from '../format';
import { isYear } from './columns/checkPlan';
import { DATE_FIELDS } from './columns/fileFields';
import { nameOfColumn, type PlannedColumn } from './columns/ImportPlan';
import { columnUseOf, valueOfUse } from './columns/usesFor';
import { shownCell } from './file/shownCell';

interface ColumnCardProps {
  column: PlannedColumn;
  options: Option<string>[];
  change: (changes: Partial<PlannedColumn>) => void;
}

/** A year in the header needs no field of its own. */
const containsYear = (header: string, year: number | null) => year !== null && foldDigits(header).includes(String(year));

/** Jalali orders are offered where they may be meant. */
const ordersFor = ({ order }: DateOrder): readonly DayMonthOrder[] =>
  order.startsWith('jalali') ? ['jalaliYmd', 'jalaliDmy', 'dmy', 'mdy'] : ['dmy', 'mdy'];

export function ColumnCard({ column, options, change }: ColumnCardProps) {
  const { header, samples, use, dates } = column;
  // A year that was asked for stays open to correction, whatever the header says.
  const [isAsked, setAsked] = useState(false);
  const isDate = use.kind === 'field' && DATE_FIELDS.includes(use.field);
  const isOwner = column.isOwner === true && use.kind === 'field' && use.field === 'kam';
  const isCustomersRevenue = column.isCustomersOwn && use.kind === 'leaveOut';
  return (
    <div class="column">
      <Select
        label={nameOfColumn(column)}
        value={valueOfUse(use)}
        options={options}
        hint={samples.length > 0 ? samples.map(shownCell).join(' · ') : words.noValues}
        onChange={(value) => {
          const { year, isToDate } = yearOfHeader(header);
          setAsked(true);
          change({ use: columnUseOf(value, year, isToDate) });
        }}
      />
      {isOwner && <p class="quiet">{words.ownerIsManager}</p>}
      {isCustomersRevenue && <p class="quiet">{words.customersOwn}</p>}
      {use.kind === 'year' && (isAsked || !containsYear(header, use.year)) && (
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
          label={words.howToRead(dates.example ?? samples[0] ?? '')}
          value={dates.order}
          options={ordersFor(dates).map((order) => ({ value: order, label: words.dayOrders[order] }))}
          onChange={(order) => change({ dates: { ...dates, order } })}
        />
      )}
    </div>
  );
}
