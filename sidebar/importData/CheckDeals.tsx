// The deals of the file: how many are won, lost and open, and what could not be read.
import { useCallback, useMemo } from 'preact/hooks';
import type { RecordRow } from '../../src/actions/imports/defineRecordImport';
import type { Imported } from '../../src/actions/imports/loadImported';
import type { FiscalYears } from '../../src/model/calendar/FiscalYears';
import { yearOf } from '../../src/model/calendar/yearOf';
import { addDecimals } from '../../src/model/imports/addDecimals';
import { isBlankCell } from '../../src/model/imports/cleanCell';
import type { FileLine } from '../../src/model/imports/detectTable';
import { foreseeRecords } from '../../src/model/imports/changes/foreseeRecords';
import { answerKey, isUndecided, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import { importData as words } from '../../src/text/en/importData';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { formatNumber, formatYear } from '../format';
import { ask } from '../server';
import { NOTHING, useRequest } from '../useRequest';
import { today } from '../today';
import { useScript } from '../useScript';
import type { CheckProps } from './CheckProps';
import { columnOf, type ImportPlan } from './columns/ImportPlan';
import { Findings } from './Findings';
import { ImportRows } from './ImportRows';
import type * as absent from './rows/withAbsentDeals';
import { choicesOf, presentRows } from './rows/presentRows';
import type { ReadOpportunities } from './rows/readOpportunities';
import type * as deals from './rows/resolveDeals';
import { withMoney, wordsOfMoney, workbookMoney } from './rows/workbookMoney';
import { SomeProblems } from './SomeProblems';
import { unknownAccounts } from './unknownAccounts';

/** What judges deals, of its script. */
type Judging = Pick<typeof deals, 'resolveDeals'> & Pick<typeof absent, 'withAbsentDeals'>;

const ABSENT = answerKey('absentDeals', '');

interface CheckDealsProps extends CheckProps {
  content: ReadOpportunities & { findings: readonly Finding[] };
  answers: Answers;
  change: (answers: Answers) => void;
}

/** The lines of the file with a name of their deal; other deals are named after their product or day. */
function namedLines(rows: readonly FileLine[], plan: ImportPlan): ReadonlySet<number> {
  const at = columnOf(plan, 'dealName')?.index ?? -1;
  return new Set(rows.flatMap(({ line, cells }) => (isBlankCell((cells[at] ?? '').trim()) ? [] : [line])));
}

export function CheckDeals(props: CheckDealsProps) {
  const register = useRequest('loadAccounts', NOTHING);
  const judging = useScript<Judging>('addUpSales');
  return (
    <Loaded of={register} words={words.loadingAccounts}>
      {({ accounts }) => (
        <Loaded of={judging} words={words.loadingAccounts}>
          {(script) => <Check {...props} register={accounts} judging={script} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface JudgedDealsProps extends CheckDealsProps {
  register: readonly { name: string }[];
  judging: Judging;
}

function Check({ content, register, judging, answers, change, ...common }: JudgedDealsProps) {
  const { problems } = content;
  const { plan, offer } = common;
  const { deals, findings, currency } = useMemo(
    () => judging.resolveDeals(content, plan, answers, { own: workbookMoney(offer), register }),
    [content, plan, answers, offer, register, judging],
  );
  const foresee = useMemo(() => {
    const named = namedLines(content.rows, plan);
    return (rows: readonly RecordRow[], imported: Imported) =>
      foreseeRecords(rows, presentRows(imported), choicesOf(imported), ({ line }) => named.has(line));
  }, [content, plan]);
  const ofAbsent = answers[ABSENT];
  const withNames = useCallback(
    (rows: readonly RecordRow[], imported: Imported) =>
      judging.withAbsentDeals(rows, {
        present: presentRows(imported),
        choices: choicesOf(imported),
        answers: ofAbsent === undefined ? {} : { [ABSENT]: ofAbsent },
        today: today(),
      }),
    [judging, ofAbsent],
  );
  const ended = (stage: string): number => deals.filter(({ values }) => values['stage'] === stage).length;
  const [won, lost] = [ended('won'), ended('lost')];
  return (
    <ImportRows
      {...common}
      rows={deals.length > 0 && !isUndecided(findings) ? deals : null}
      waiting={isUndecided(findings) ? words.decisionsOpen : null}
      table="opportunities"
      foresee={foresee}
      withNames={withNames}
      answers={answers}
      change={change}
      send={(rows, { run, file }) => ask('importOpportunities', { run, file, rows })}
      finished="opportunitiesFinished"
      progress={words.importingDeals}
    >
      <Notice kind={deals.length > 0 ? 'information' : 'error'}>
        {deals.length > 0 ? words.foundDeals(deals.length, { won, lost }) : words.noDeals}
      </Notice>
      {common.head}
      <WonByYear deals={deals} money={wordsOfMoney(offer, currency)} years={offer.years} />
      {won > 0 && <p>{words.dealsAsRevenue}</p>}
      <Findings findings={[...content.findings, ...findings]} answers={answers} change={change} />
      <Problems kind="warning" problems={unknownAccounts(deals, register)} />
      <SomeProblems problems={problems} rows={content.rows.length} />
    </ImportRows>
  );
}

/** What was won in each year, to compare with one's own report. */
function WonByYear({ deals, money, years }: { deals: readonly RecordRow[]; money: string; years: FiscalYears }) {
  const sums = new Map<number, number>();
  for (const { values } of deals) {
    const day = String(values['closedOn'] ?? '');
    const year = yearOf(day, years);
    if (values['stage'] === 'won' && day !== '')
      sums.set(year, addDecimals([sums.get(year) ?? 0, Number(values['amount'] ?? 0)]));
  }
  if (sums.size === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th>{words.year}</th>
          <th class="figure">{withMoney(words.won, money)}</th>
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
