// Whether the workbook is saved, beside its name.
import { isElsewhere } from '../file/FileMenu';
import type { FileProblem } from '../file/workbookFiles';
import type { Saving } from '../file/Saving';
import { useStore } from '../useStore';
import { useWords } from '../useWords';
import type { Words } from '../../words/words';

export function SaveStateText({ saving }: { saving: Saving }) {
  const words = useWords();
  const state = useStore(saving.state);
  if (state.kind !== 'failed') return <span class="save-state">{state.kind === 'saved' ? words.saved : words.saving}</span>;
  return (
    <span class="save-state failed" role="alert">
      {problemText(state.problem, words)}
    </span>
  );
}

function problemText(problem: FileProblem, words: Words): string {
  if (isElsewhere(problem)) return words.changedElsewhere;
  return words.saveFailed(problem.kind === 'gone' ? words.serverGone : problem.message);
}
