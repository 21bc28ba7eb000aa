// Are our criteria right? Compares scores of at least a year ago with what the accounts brought since.
import { useMemo, useState } from 'preact/hooks';
import type { CriteriaReturnBook } from '../../src/actions/criteriaReturn/loadCriteriaReturn';
import { addMonths } from '../../src/model/calendar/addMonths';
import { expectedAgainstActual } from '../../src/model/criteriaReturn/expectedAgainstActual';
import { judgeCriteria } from '../../src/model/criteriaReturn/judgeCriteria';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { formatDay } from '../format';
import { locale } from '../locale';
import { Loaded } from '../components/Loaded';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import type { PanelProps } from '../Panel';
import { NOTHING, useRequest } from '../useRequest';
import { ExpectedList } from './ExpectedList';
import { Judgement } from './Judgement';
import { NotYet } from './NotYet';
import './criteriaReturn.css';

export function CriteriaReturn({ open }: PanelProps) {
  const loaded = useRequest('loadCriteriaReturn', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => <Comparison book={book} open={open} />}
    </Loaded>
  );
}

interface ComparisonProps {
  book: CriteriaReturnBook;
  open: PanelProps['open'];
}

function Comparison({ book, open }: ComparisonProps) {
  const { accounts, lastFullYear } = book;
  const expected = useMemo(() => expectedAgainstActual(Object.values(accounts)), [accounts]);
  return (
    <div class="criteria-return">
      <p class="quiet">{words.lead}</p>
      {book.snapshots.length === 0 ? <NoSnapshot book={book} open={open} /> : <SnapshotComparison book={book} open={open} />}
      <ExpectedList accounts={expected} year={lastFullYear} currency={book.currency} />
    </div>
  );
}

const NoSnapshot = ({ book: { first }, open }: ComparisonProps) => (
  <>
    <Notice kind="information">
      {first === '' ? words.noSnapshot : words.tooYoung(formatDay(first), formatDay(addMonths(first, 12, locale.calendar)))}
    </Notice>
    {first === '' && <LinkButton onClick={() => open('rankAccounts')}>{words.confirmTiers}</LinkButton>}
  </>
);

function SnapshotComparison({ book: { snapshots, accounts, lastFullYear, years, today, currency }, open }: ComparisonProps) {
  const judged = useMemo(
    () => snapshots.map((then) => ({ then, judgement: judgeCriteria(then, accounts, lastFullYear, years) })),
    [snapshots, accounts, lastFullYear, years],
  );
  const [day, choose] = useState(() => (judged.find(({ judgement }) => judgement !== null) ?? judged[0])?.then.day ?? '');
  const shown = judged.find(({ then }) => then.day === day);
  return (
    <>
      <Select
        label={words.snapshot}
        value={day}
        options={snapshots.map((then) => ({ value: then.day, label: formatDay(then.day) }))}
        onChange={choose}
      />
      {shown?.judgement && <Judgement key={day} of={shown.judgement} currency={currency} open={open} />}
      {shown?.judgement === null && <NotYet day={day} lastFullYear={lastFullYear} years={years} today={today} open={open} />}
    </>
  );
}
