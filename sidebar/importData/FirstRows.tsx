// The first rows as they will be read: days and numbers as understood, so that a wrong reading is seen before it is written.
import type { ImportField } from '../../src/actions/imports/loadImport';
import { isBlankCell } from '../../src/model/imports/cleanCell';
import { readInColumn } from '../../src/model/imports/columnNumbers';
import { readShare } from '../../src/model/imports/readShare';
import type { FileLine } from '../../src/model/imports/detectTable';
import { importData as words } from '../../src/text/en/importData';
import { importFile as fileWords } from '../../src/text/en/importFile';
import { Disclosure } from '../components/Disclosure';
import { formatDay, formatNumber, formatPercent } from '../format';
import type { ImportPlan, PlannedColumn } from './columns/ImportPlan';
import { dayIn } from './opening';

interface FirstRowsProps {
  rows: readonly FileLine[];
  plan: ImportPlan;
  fields: readonly ImportField[];
}

export function FirstRows({ rows, plan, fields }: FirstRowsProps) {
  const columns = plan.columns.filter(({ use }) => use.kind !== 'leaveOut');
  if (rows.length === 0 || columns.length === 0) return null;
  return (
    <Disclosure summary={words.firstRows}>
      <div class="scroll" role="region" aria-label={words.firstRows} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {columns.map(({ index, header }) => (
                <th key={index} scope="col">
                  <bdi>{header || fileWords.noHeader(index + 1)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }) => (
              <tr key={line}>
                <td>{formatNumber(line)}</td>
                {columns.map((column) => (
                  <td key={column.index} class={kindOf(column, fields) === 'number' ? 'figure' : ''}>
                    <bdi>{understood(cells[column.index] ?? '', column, fields)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

const DATES = ['date', 'firstOrder', 'lastOrder', 'lastContact'];
const SHARES = ['probability', 'marginShare'];
const NUMBERS = [...SHARES, 'amount', 'quantity', 'unitPrice', 'discount', 'refund', 'cost', 'unitCost', 'profit', 'orders'];

function kindOf({ use, numeric }: PlannedColumn, fields: readonly ImportField[]): 'date' | 'number' | 'text' {
  if (use.kind === 'year') return 'number';
  if (use.kind === 'own') return numeric ? 'number' : 'text';
  if (use.kind !== 'field') return 'text';
  const type = fields.find(({ key }) => key === use.field)?.type;
  if (type === 'date' || DATES.includes(use.field)) return 'date';
  return type === 'number' || type === 'share' || NUMBERS.includes(use.field) ? 'number' : 'text';
}

/** The cell as it is read. What cannot be read stays as it is written, with a question mark; a period such as `Jan 2024` too. */
function understood(cell: string, column: PlannedColumn, fields: readonly ImportField[]): string {
  if (isBlankCell(cell)) return '';
  const kind = kindOf(column, fields);
  if (kind === 'date') {
    const read = dayIn(cell, column);
    return read === null ? words.notUnderstood(cell.trim()) : formatDay(read.day);
  }
  if (kind === 'number') {
    const isShare = column.use.kind === 'field' && SHARES.includes(column.use.field);
    if (isShare) {
      const share = readShare(cell);
      return share === null ? words.notUnderstood(cell.trim()) : formatPercent(share);
    }
    const number = readInColumn(cell, column.numbers);
    return number === null ? words.notUnderstood(cell.trim()) : formatNumber(number);
  }
  return cell.trim().replace(/\s+/g, ' ');
}
