// What is known of one kind: its entries, and a line to add another.
import type { BUSINESS_KINDS } from '../../src/model/records/vocabulary';
import { longestIn } from '../../src/model/records/recordRules';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { AddLine } from '../components/AddLine';
import { EmptyHint } from '../components/EmptyHint';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { BusinessCard } from './BusinessCard';

interface BusinessKindProps extends PlanPartProps {
  kind: (typeof BUSINESS_KINDS)[number];
}

export function BusinessKind({ editor, kind }: BusinessKindProps) {
  const { title, add, empty } = words.kinds[kind];
  const entries = editor.plan.business.filter((entry) => entry.kind === kind);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 && <EmptyHint>{empty}</EmptyHint>}
      {entries.map((entry) => (
        <BusinessCard key={editor.keyOf(entry.id)} editor={editor} entry={entry} />
      ))}
      <AddLine
        name={add}
        placeholder={add}
        limit={longestIn('business', 'entry')}
        onAdd={(line) => editor.add('business', { kind, entry: line, confirmedOn: editor.book.today })}
      />
    </section>
  );
}
