// The deals of the file: how many are won, lost and open, and what could not be read.
import type { ComponentChildren } from 'preact';
import type { RecordRow } from '../../src/actions/imports/defineRecordImport';
import type { Imported } from '../../src/actions/imports/loadImported';
import { addDecimals } from '../../src/model/imports/addDecimals';
import { foreseeRecords } from '../../src/model/imports/changes/foreseeChanges';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { formatNumber, formatYear } from '../format';
import { ask } from '../server';
import type { CheckProps } from './CheckProps';
import { ImportRows } from './ImportRows';
import { choicesOf, presentRows } from './rows/presentRows';
import type { ReadOpportunities } from './rows/readOpportunities';
import { SomeProblems } from './SomeProblems';

interface CheckDealsProps extends CheckProps {
  content: ReadOpportunities;
  /** What was found in the file. */
  children: ComponentChildren;
}

const foresee = (rows: readonly RecordRow[], imported: Imported) =>
  foreseeRecords(rows, presentRows(imported), choicesOf(imported));

export function CheckDeals({ content, children, ...common }: CheckDealsProps) {
  const { deals, won, lost, problems } = content;
  return (
    <ImportRows
      {...common}
      rows={deals.length > 0 ? deals : null}
      table="opportunities"
      foresee={foresee}
      send={(rows, { run, file }) => ask('importOpportunities', { run, file, rows })}
      finished="opportunitiesFinished"
      progress={words.importingDeals}
    >
      <Notice kind={deals.length > 0 ? 'information' : 'error'}>
        {deals.length > 0 ? words.foundDeals(deals.length, { won, lost }) : words.noDeals}
      </Notice>
      {common.head}
      <WonByYear deals={deals} />
      {won > 0 && <p>{words.dealsAsRevenue}</p>}
      {children}
      <SomeProblems problems={problems} />
    </ImportRows>
  );
}

/** What was won in each year, to compare with one's own report. */
function WonByYear({ deals }: { deals: readonly RecordRow[] }) {
  const sums = new Map<number, number>();
  for (const { values } of deals) {
    const year = Number(String(values['closedOn'] ?? '').slice(0, 4));
    if (values['stage'] === 'won' && year > 0) sums.set(year, addDecimals([sums.get(year) ?? 0, Number(values['amount'] ?? 0)]));
  }
  if (sums.size === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th>{words.year}</th>
          <th class="figure">{words.won}</th>
        </tr>
      </thead>
      <tbody>
        {[...sums]
          .sort(([left], [right]) => left - right)
          .map(([year, sum]) => (
            <tr key={year}>
              <td>{formatYear(year)}</td>
              <td class="figure">{formatNumber(sum)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
