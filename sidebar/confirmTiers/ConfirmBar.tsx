// What will be written and by whom, the button that writes it, and what prevents that.
import { isConflict } from '../drafts/SaveState';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import type { TierEditor } from './useTierEditor';

export function ConfirmBar({ editor }: { editor: TierEditor }) {
  const { state, summary, data } = editor;
  const saving = state.kind === 'saving';
  const changedMeanwhile = state.kind === 'failed' && isConflict(state.problems);
  return (
    <>
      {state.kind === 'unready' && <Problems key={state.tries} problems={state.problems} />}
      {changedMeanwhile ? (
        <Notice kind="warning">
          <Problems problems={state.problems} />
          <Button onClick={editor.absorb}>{words.takeIn}</Button>
        </Notice>
      ) : (
        state.kind === 'failed' && <Problems problems={state.problems} again={editor.confirm} />
      )}
      {state.kind === 'confirmed' ? (
        // The button comes back with the next choice: a second press would be another review.
        <Notice kind="done">{state.isUnchanged ? words.confirmedUnchanged : words.confirmed(state.summary)}</Notice>
      ) : (
        <div class="buttons sticky">
          <Button primary disabled={saving} lacks={data.me === '' ? words.nameFirst : null} onClick={editor.confirm}>
            {saving ? words.confirming : words.confirm}
          </Button>
          <p aria-live="polite">
            {(editor.isUnchanged ? [...summary, words.noChange] : summary).join(' · ')}
            {data.me !== '' && (
              <>
                {' · '}
                <bdi>{words.by(data.me)}</bdi>
              </>
            )}
          </p>
        </div>
      )}
    </>
  );
}
