// A draft over what is saved, with saving, what others saved meanwhile, and a memory that outlives the panel.
import { useState } from 'preact/hooks';
import type { Actions } from '../../src/actions/actions';
import type { Problem } from '../../src/actions/Answer';
import { changesOf } from '../../src/model/plan/mergeRecord';
import { ask } from '../server';
import { draftKeeper, rebase, type Fields } from './sharedDraft';

export type SaveState =
  { kind: 'clean' | 'unsaved' | 'saving' | 'saved' } | { kind: 'failed'; problems: readonly Problem[]; isConflict: boolean };

export interface SharedDraft<Answers> {
  draft: Answers;
  change: (some: Partial<Answers>) => void;
  state: SaveState;
  /** @returns whether everything is saved now. */
  save: () => Promise<boolean>;
  /** After both changed the same: reads what they wrote, and goes on with one's own or with theirs. */
  settle: (who: 'mine' | 'theirs') => Promise<void>;
}

interface Kept<Name extends keyof Actions, Answers> {
  /** What keeps it apart from other drafts of the browser. */
  place: string;
  saved: Answers;
  parse: (text: string) => Answers;
  load: Name;
  answersOf: (book: Actions[Name]['value']) => Answers;
  save: (was: Answers, now: Answers) => ReturnType<typeof ask<Name>>;
  onBook: (book: Actions[Name]['value']) => void;
}

export function useSharedDraft<Name extends 'loadReadiness' | 'loadJobDescription', Answers extends Fields<Answers>>({
  place,
  saved,
  parse,
  load,
  answersOf,
  save,
  onBook,
}: Kept<Name, Answers>): SharedDraft<Answers> {
  const [keeper] = useState(() => draftKeeper(place, parse, () => window.localStorage));
  const [draft, setDraft] = useState(() => keeper.take(saved));
  const [task, setTask] = useState<SaveState>({ kind: 'clean' });
  const isUnsaved = changesOf(saved, draft).length > 0;

  /** What was typed while the workbook was asked stays on top. */
  const goOn = (was: Answers, book: Actions[Name]['value'], who: 'mine' | 'theirs' = 'mine') => {
    const now = answersOf(book);
    onBook(book);
    setDraft((latest) => {
      const next = rebase(was, now, latest, who);
      keeper.keep(now, next);
      return next;
    });
  };
  const fail = (problems: readonly Problem[]) =>
    setTask({ kind: 'failed', problems, isConflict: problems.some(({ code }) => code === 'sameChangedMeanwhile') });

  return {
    draft,
    change: (some) => {
      const next = { ...draft, ...some };
      keeper.keep(saved, next);
      setDraft(next);
      setTask({ kind: 'clean' });
    },
    state: task.kind === 'saving' || task.kind === 'failed' ? task : { kind: isUnsaved ? 'unsaved' : task.kind },
    save: async () => {
      setTask({ kind: 'saving' });
      const answer = await save(saved, draft);
      if (answer.ok) {
        goOn(draft, answer.value);
        setTask({ kind: 'saved' });
      } else fail(answer.problems);
      return answer.ok;
    },
    settle: async (who) => {
      setTask({ kind: 'saving' });
      const answer = await ask(load, {});
      if (answer.ok) {
        goOn(saved, answer.value, who);
        setTask({ kind: 'clean' });
      } else fail(answer.problems);
    },
  };
}
