// Whether the scores are saved: in words, and after a failure the reason and the next step.
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { describeProblem } from '../describeProblem';
import { text } from '../text';
import type { ScoreQueue } from './ScoreQueue';

interface SavedStateProps {
  queue: ScoreQueue;
  /** Reads the accounts again. */
  again: () => void;
}

export function SavedState({ queue, again }: SavedStateProps) {
  const { state } = queue;
  if (state.kind !== 'failed')
    return (
      <p class="quiet saved-state" role="status">
        {state.kind === 'saving' && words.saving}
        {state.kind === 'saved' && words.saved}
      </p>
    );
  const sentences = new Set(state.problems.map(describeProblem));
  return (
    <Notice kind="error">
      <p>{words.unsaved(queue.size)}</p>
      {[...sentences].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <LinkButton onClick={() => void queue.flush()}>{text.common.tryAgain}</LinkButton>
      <LinkButton onClick={again}>{words.readAnew}</LinkButton>
      <LinkButton onClick={() => queue.discard()}>{words.discard}</LinkButton>
    </Notice>
  );
}
