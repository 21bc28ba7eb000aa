// Whether everything is saved, and the save button. It stays visible while the user scrolls.
import { useLayoutEffect } from 'preact/hooks';
import { editPlan as words } from '../../src/text/en/editPlan';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import type { PlanEditorState } from '../planEditor/usePlanEditor';
import { text } from '../text';
import { partOfProblem, type PlanPartKey } from './planParts';

interface SaveBarProps {
  editing: PlanEditorState;
  shown: PlanPartKey;
  show: (part: PlanPartKey) => void;
  /** Whether changes from before the panel was closed wait for a decision. */
  isKept: boolean;
}

export function SaveBar({ editing: { editor, draft, errors, isBlocked, conflicts }, shown, show, isKept }: SaveBarProps) {
  const { state } = editor;
  useLayoutEffect(() => {
    if (!isBlocked) return;
    // Runs after the cards with a fault have unfolded.
    const frame = requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [isBlocked]);
  const elsewhere = [...new Set(errors.map(partOfProblem))].filter((part) => part !== shown);
  const isIdle = draft.length === 0 || state.kind === 'saving' || conflicts.length > 0;
  const message = {
    clean: isKept ? words.saveStates.kept : words.saveStates.clean,
    unsaved: words.unsavedChanges(draft.length),
    saving: text.common.saving,
    saved: isKept ? words.saveStates.kept : words.saveStates.saved,
    failed: words.saveStates.failed,
  }[state.kind];
  return (
    <div class="save-bar" data-state={state.kind}>
      {state.kind === 'failed' && <Problems problems={state.problems} again={editor.save} />}
      {isBlocked && (
        <p class="fault" role="alert">
          {words.heldBack}{' '}
          {elsewhere.map((part) => (
            <LinkButton key={part} onClick={() => show(part)}>
              {words.goTo(words.parts[part])}
            </LinkButton>
          ))}
        </p>
      )}
      <div class="way">
        <span class="save-state" role="status">
          {conflicts.length > 0 ? words.conflict.first : message}
        </span>
        <Button primary disabled={isIdle} onClick={editor.save}>
          {text.common.save}
        </Button>
      </div>
    </div>
  );
}
