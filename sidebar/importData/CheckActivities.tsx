// The activities of the file or the events of the calendar: how many become lines of the log, and of which accounts.
import { useMemo } from 'preact/hooks';
import type { RecordRow } from '../../src/actions/imports/defineRecordImport';
import type { Imported } from '../../src/actions/imports/loadImported';
import type { Addresses } from '../../src/actions/imports/loadAddresses';
import { addressBook } from '../../src/model/imports/activities/addressBook';
import { resolveActivities } from '../../src/model/imports/activities/resolveActivities';
import { foreseeLog } from '../../src/model/imports/changes/foreseeLog';
import type { Answers, Finding } from '../../src/model/imports/findings/Finding';
import { judgeNearAccounts } from '../../src/model/imports/findings/judgeNearAccounts';
import { importData as words } from '../../src/text/en/importData';
import { importStates } from '../../src/text/importStates';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { ask } from '../server';
import { NOTHING, useRequest } from '../useRequest';
import type { CheckProps } from './CheckProps';
import { columnOf } from './columns/ImportPlan';
import { Findings } from './Findings';
import { ImportRows } from './ImportRows';
import { choicesOf, presentRows } from './rows/presentRows';
import type { ReadActivities } from './rows/readActivities';
import { rowsOfLog } from './rows/rowsOfLog';
import { SomeProblems } from './SomeProblems';
import { today } from '../today';

interface CheckActivitiesProps extends CheckProps {
  content: ReadActivities & { findings: Finding[] };
  isCalendar: boolean;
  answers: Answers;
  change: (answers: Answers) => void;
}

export function CheckActivities(props: CheckActivitiesProps) {
  const addresses = useRequest('loadAddresses', NOTHING);
  return (
    <Loaded of={addresses} words={words.loadingAccounts}>
      {(value) => <Check {...props} addresses={value} />}
    </Loaded>
  );
}

const foresee = (rows: readonly RecordRow[], imported: Imported) => foreseeLog(rows, presentRows(imported), choicesOf(imported));

function Check(props: CheckActivitiesProps & { addresses: Addresses }) {
  const { content, isCalendar, answers, change, addresses, ...common } = props;
  const { plan, fileName, head } = common;
  const near = useMemo(() => judgeNearAccounts(content.activities, addresses.accounts, answers), [content, addresses, answers]);
  const book = useMemo(() => addressBook(addresses), [addresses]);
  const statusColumn = columnOf(plan, 'activityStatus')?.header ?? '';
  const { lines, findings } = useMemo(
    () =>
      resolveActivities(
        content.activities.map((activity) => ({ ...activity, account: near.nameOf(activity.account) })),
        {
          book,
          answers,
          today: today(),
          statusColumn,
          statuses: importStates.activityStatuses,
        },
      ),
    [content, book, near, answers, statusColumn],
  );
  const rows = useMemo(() => rowsOfLog(lines, fileName || words.pastedCells), [lines, fileName]);
  const accounts = new Set(lines.map(({ account }) => account)).size;
  return (
    <ImportRows
      {...common}
      rows={rows.length > 0 ? rows : null}
      table="log"
      foresee={foresee}
      send={(part, { run, file }) => ask('importLog', { run, file, rows: part })}
      finished="logFinished"
      progress={words.importingLog}
    >
      <Notice kind={lines.length > 0 ? 'information' : 'error'}>
        {lines.length > 0 ? words.foundActivities(lines.length, accounts) : isCalendar ? words.noEvents : words.noActivities}
      </Notice>
      {head}
      <Findings
        findings={[...content.findings, ...findings, ...(near.finding ? [near.finding] : [])]}
        answers={answers}
        change={change}
      />
      <SomeProblems problems={content.problems} />
    </ImportRows>
  );
}
