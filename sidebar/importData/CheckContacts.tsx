// The people of the file: how many, accounts missing in the register, duplicates, and what could not be read.
import { useMemo } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import type { Imported } from '../../src/actions/imports/loadImported';
import { foldName } from '../../src/model/names/foldName';
import { foreseeRecords } from '../../src/model/imports/changes/foreseeRecords';
import type { Answers, Finding } from '../../src/model/imports/findings/Finding';
import { judgeNearAccounts } from '../../src/model/imports/findings/judgeNearAccounts';
import { judgeSamePeople } from '../../src/model/imports/findings/judgeSamePeople';
import { matchContacts, type ContactOfFile } from '../../src/model/imports/matchContacts';
import { importData as words } from '../../src/text/en/importData';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { ask } from '../server';
import { NOTHING, useRequest } from '../useRequest';
import type { CheckProps } from './CheckProps';
import { Findings } from './Findings';
import { ImportRows } from './ImportRows';
import { choicesOf, presentRows } from './rows/presentRows';
import type { ReadContacts } from './rows/readContacts';
import { SomeProblems } from './SomeProblems';
import { unknownAccounts } from './unknownAccounts';

interface CheckContactsProps extends CheckProps {
  content: ReadContacts & { findings: readonly Finding[] };
  answers: Answers;
  change: (answers: Answers) => void;
}

export function CheckContacts(props: CheckContactsProps) {
  const register = useRequest('loadAccounts', NOTHING);
  return (
    <Loaded of={register} words={words.loadingAccounts}>
      {({ accounts }) => <Check {...props} register={accounts} />}
    </Loaded>
  );
}

const foresee = (rows: readonly ContactOfFile[], imported: Imported) =>
  foreseeRecords(rows, presentRows(imported), choicesOf(imported));

function Check(props: CheckContactsProps & { register: readonly { name: string }[] }) {
  const { content, register, answers, change, ...common } = props;
  const near = useMemo(() => judgeNearAccounts(content.contacts, register, answers), [content, register, answers]);
  const named = useMemo(
    () => content.contacts.map((contact) => ({ ...contact, account: near.nameOf(contact.account) })),
    [content, near],
  );
  const same = useMemo(() => judgeSamePeople(named, answers), [named, answers]);
  const findings = [...content.findings, near.finding, same.finding].filter((finding) => finding !== null);
  const { contacts, twice } = useMemo(
    () => matchContacts(named.map((contact) => ({ ...contact, name: same.nameOf(contact) }))),
    [named, same],
  );
  const doubles: Problem[] = twice.map(({ name, account }) => ({ code: 'contactTwice', values: { name, account } }));
  const accounts = new Set(contacts.map(({ account }) => foldName(account))).size;
  return (
    <ImportRows
      {...common}
      rows={contacts.length > 0 ? contacts : null}
      table="stakeholders"
      foresee={foresee}
      send={(rows, { run, file }) =>
        ask('importContacts', { run, file, rows: rows.map((row) => ({ ...row, values: { ...row.values } })) })
      }
      finished="contactsFinished"
      progress={words.importingContacts}
    >
      <Notice kind={contacts.length > 0 ? 'information' : 'error'}>
        {contacts.length > 0 ? words.foundContacts(contacts.length, accounts) : words.noContacts}
      </Notice>
      {common.head}
      <Findings findings={findings} answers={answers} change={change} />
      <Problems kind="warning" problems={unknownAccounts(contacts, register)} />
      <SomeProblems problems={[...content.problems, ...doubles]} />
    </ImportRows>
  );
}
