// The people of the file: how many, accounts missing in the register, duplicates, and what could not be read.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import { foldName } from '../../src/model/names/foldName';
import { matchContacts } from '../../src/model/imports/matchContacts';
import { importData as words } from '../../src/text/en/importData';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { isolate } from '../format';
import { ask } from '../server';
import { text } from '../text';
import { NOTHING, useRequest } from '../useRequest';
import { ImportRows } from './ImportRows';
import type { ReadContacts } from './rows/readContacts';
import { SomeProblems } from './SomeProblems';

interface CheckContactsProps {
  content: ReadContacts;
  /** What was found in the file. */
  children: ComponentChildren;
  next: () => void;
  back: () => void;
}

export function CheckContacts(props: CheckContactsProps) {
  const register = useRequest('loadAccounts', NOTHING);
  return (
    <Loaded of={register} words={words.loadingAccounts}>
      {({ accounts }) => <Check {...props} register={accounts} />}
    </Loaded>
  );
}

/** The number of accounts listed by name. */
const NAMED = 5;

function Check({ content, register, children, next, back }: CheckContactsProps & { register: readonly { name: string }[] }) {
  const {
    contacts,
    twice,
    strangers: unknownAccounts,
  } = useMemo(
    () =>
      matchContacts(
        content.contacts,
        register.map(({ name }) => name),
      ),
    [content, register],
  );
  const doubles: Problem[] = twice.map(({ name, account }) => ({ code: 'contactTwice', values: { name, account } }));
  const accounts = new Set(contacts.map(({ account }) => foldName(account))).size;
  return (
    <ImportRows
      prepare={contacts.length > 0 ? () => contacts : null}
      send={(rows, run) => ask('importContacts', { run, rows: rows.map((row) => ({ ...row, values: { ...row.values } })) })}
      finished="contactsFinished"
      progress={words.importingContacts}
      next={next}
      back={back}
    >
      <Notice kind={contacts.length > 0 ? 'information' : 'error'}>
        {contacts.length > 0 ? words.foundContacts(contacts.length, accounts) : words.noContacts}
      </Notice>
      {children}
      {unknownAccounts.length > 0 && <Problems kind="warning" problems={[unknownAccountsProblem(unknownAccounts)]} />}
      <SomeProblems problems={[...content.problems, ...doubles]} />
    </ImportRows>
  );
}

function unknownAccountsProblem(unknownAccounts: readonly { account: string; people: number }[]): Problem {
  const names = unknownAccounts.slice(0, NAMED).map(({ account }) => isolate(account));
  const more = unknownAccounts.length - names.length;
  const people = unknownAccounts.reduce((sum, each) => sum + each.people, 0);
  return {
    code: 'contactsOfNobody',
    values: { people, names: text.list(more > 0 ? [...names, text.common.more(more)] : names) },
  };
}
