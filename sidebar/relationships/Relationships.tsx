// The people at the customer: who they are, how they relate to us, and who is missing.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { contactsFromLog } from '../../src/model/contacts/contactsFromLog';
import { relationships as words } from '../../src/text/en/relationships';
import { EmptyHint } from '../components/EmptyHint';
import { DuePeople } from '../contactLog/DuePeople';
import { LogOfAccount } from '../contactLog/LogOfAccount';
import { NewsOfLog } from '../contactLog/NewsOfLog';
import '../contactLog/contactLog.css';
import { AllStillTrue } from '../planEditor/AllStillTrue';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { StakeholderMap } from '../stakeholderMap/StakeholderMap';
import { NewPerson } from './NewPerson';
import { PasteSignature } from './PasteSignature';
import { PeopleList } from './PeopleList';
import { RelationshipHealth } from './RelationshipHealth';
import { ReportingLines } from './ReportingLines';
import { WhoKnowsWhom } from './WhoKnowsWhom';
import './relationships.css';

/** The width of a sidebar between its margins. */
const WIDTH = 268;

export function Relationships({ editor }: PlanPartProps) {
  const { plan, book } = editor;
  const people = plan.stakeholders;
  const { proposals, unknown } = useMemo(
    () => contactsFromLog(book.log, people, plan.team, book.today),
    [book.log, people, plan.team, book.today],
  );
  const inLog = new Map(proposals.map(({ id, is }) => [id, is.lastContact ?? '']));
  const rootRef = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  const cardOf = (id: string) => rootRef.current?.querySelector<HTMLDetailsElement>(`details[data-record="${CSS.escape(id)}"]`);

  useLayoutEffect(() => {
    // After adding a person, the focus moves to the title.
    if (added !== null) cardOf(added)?.querySelector<HTMLElement>('[data-begin] input')?.focus();
  }, [added]);

  const add = (name: string) => setAdded(editor.add('stakeholders', { name, confirmedOn: book.today }));
  const open = (id: string) => {
    const card = cardOf(id);
    if (!card) return;
    card.open = true;
    card.querySelector('summary')?.focus();
    card.scrollIntoView({ block: 'start' });
  };
  return (
    <div ref={rootRef}>
      <NewsOfLog editor={editor} proposals={proposals} unknown={unknown} />
      {people.length === 0 ? (
        <EmptyHint>{words.nobody}</EmptyHint>
      ) : (
        <>
          <RelationshipHealth people={people} today={book.today} />
          <DuePeople editor={editor} inLog={inLog} onOpen={open} />
          <h2>{words.map}</h2>
          <StakeholderMap
            people={people}
            today={book.today}
            width={WIDTH}
            keyOf={editor.keyOf}
            onMove={(id, place) => editor.change('stakeholders', id, place)}
            onOpen={open}
          />
          <h2>{words.people}</h2>
          <AllStillTrue
            facts={people}
            today={book.today}
            words={words.allStillTrue}
            confirm={({ id }) => editor.change('stakeholders', id, { confirmedOn: book.today })}
          />
        </>
      )}
      <PeopleList editor={editor} inLog={inLog} />
      <NewPerson names={people.map(({ name }) => name)} onAdd={add} />
      <PasteSignature editor={editor} />
      <WhoKnowsWhom people={people} log={book.log} today={book.today} />
      {people.length > 1 && (
        <>
          <h2>{words.lines}</h2>
          <ReportingLines people={people} onOpen={open} onAdd={add} />
        </>
      )}
      <LogOfAccount editor={editor} />
    </div>
  );
}
