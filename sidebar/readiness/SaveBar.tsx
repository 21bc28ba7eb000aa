// Whether everything is saved, the save button, and the choice when another user changed the same fields.
import type { ComponentChildren } from 'preact';
import { readiness as words } from '../../src/text/en/readiness';
import { Button } from '../components/Button';
import { Problems } from '../components/Problems';
import { isConflict } from '../drafts/SaveState';
import { text } from '../text';
import type { SharedDraft } from '../drafts/useSharedDraft';

interface SaveBarProps {
  shared: Pick<SharedDraft<unknown>, 'state' | 'save' | 'resolve'>;
  /** A typed value is invalid. */
  isFaulty?: boolean;
  /** Another button of the page is the primary one. */
  isSecond?: boolean;
  /** More buttons. */
  children?: ComponentChildren;
}

export function SaveBar({ shared: { state, save, resolve }, isFaulty = false, isSecond = false, children }: SaveBarProps) {
  const canSave = !isFaulty && (state.kind === 'unsaved' || state.kind === 'failed');
  const message = {
    clean: words.states.clean,
    unsaved: isFaulty ? words.fixFirst : words.states.unsaved,
    saving: text.common.saving,
    saved: text.common.saved,
    failed: words.states.failed,
  }[state.kind];
  return (
    <div class="save" data-state={state.kind}>
      {state.kind === 'failed' && <Problems problems={state.problems} />}
      <div class="buttons">
        {state.kind === 'failed' && isConflict(state.problems) ? (
          <>
            <Button primary={!isSecond} onClick={() => void resolve('mine')}>
              {words.keepMine}
            </Button>
            <Button onClick={() => void resolve('theirs')}>{words.takeTheirs}</Button>
          </>
        ) : (
          <Button primary={!isSecond} disabled={!canSave} onClick={() => void save()}>
            {text.common.save}
          </Button>
        )}
        {children}
        <span class="save-state" role="status">
          {message}
        </span>
      </div>
    </div>
  );
}
