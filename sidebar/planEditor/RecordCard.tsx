// A record as a line that unfolds into its editor. It shows unsaved edits, and it can be removed and restored.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { editPlan as words } from '../../src/text/en/editPlan';
import type { PlanRecords, PlanTable } from '../../src/model/plan/PlanRecords';
import { isNew } from './draft/PlanDraft';
import type { PlanEditor } from './PlanEditor';
import { text } from '../text';
import { LinkButton } from '../components/LinkButton';
import './recordCard.css';

interface RecordCardProps {
  editor: PlanEditor;
  table: PlanTable;
  /** The record's id. Pass `key={editor.keyOf(id)}`, so the card stays open through a save. */
  id: string;
  /** Its name, for the line and for Remove. */
  name: string;
  /** Beside the name: figures, marks. */
  summary?: ComponentChildren;
  /** Whether it starts unfolded. By default only a new record does. */
  open?: boolean;
  /** More buttons beside Remove. */
  actions?: ComponentChildren;
  /** Renders the editor, only while it is unfolded. */
  children: () => ComponentChildren;
}

export function RecordCard({ editor, table, id, name, summary, open, actions, children }: RecordCardProps) {
  const [isOpen, setOpen] = useState(open ?? isNew(id));
  const isChanged = editor.isChanged(table, id);
  const isFaulty = editor.isFaulty(table, id);
  const cardRef = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    // After Add, the focus moves to the first field. When the user comes from elsewhere, the focus stays.
    const { activeElement } = document;
    if (isNew(id) && activeElement?.matches('button:not([role="tab"])')) focusFirst(cardRef.current);
    // oxlint-disable-next-line react/exhaustive-deps -- only when it appears: saving changes the id later
  }, []);
  useLayoutEffect(() => {
    if (isFaulty) setOpen(true);
  }, [isFaulty]);
  return (
    <details
      ref={cardRef}
      class={isChanged ? 'record changed' : 'record'}
      data-record={id}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="name" dir="auto">
          {name.trim() || words.unnamed}
        </span>
        {isChanged && <span class="unsaved">{isNew(id) ? words.isNew : words.isChanged}</span>}
        {summary !== undefined && <span class="summary">{summary}</span>}
      </summary>
      {isOpen && (
        <div class="body">
          {children()}
          <div class="actions">
            {actions}
            {isChanged && !isNew(id) && <LinkButton onClick={() => editor.undo(table, id)}>{words.undoChanges}</LinkButton>}
            <button
              type="button"
              class="link"
              aria-label={words.removeNamed(name.trim() || words.unnamed)}
              onClick={() => editor.remove(table, id)}
            >
              {text.common.remove}
            </button>
          </div>
        </div>
      )}
    </details>
  );
}

interface RemovedRecordsProps<T extends PlanTable> {
  editor: PlanEditor;
  table: T;
  nameOf: (record: PlanRecords[T]) => string;
}

const focusFirst = (card: HTMLElement | null) => card?.querySelector<HTMLElement>('input, select, textarea')?.focus();

/** Lines of the removed records that are not saved yet, each with Undo. */
export function RemovedRecords<T extends PlanTable>({ editor, table, nameOf }: RemovedRecordsProps<T>) {
  const removed = editor.removed(table);
  if (removed.length === 0) return null;
  return (
    <ul class="removed">
      {removed.map((record) => (
        <li key={record.id}>
          <s dir="auto">{nameOf(record) || words.unnamed}</s>{' '}
          <LinkButton onClick={() => editor.undo(table, record.id)}>{text.common.undo}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
