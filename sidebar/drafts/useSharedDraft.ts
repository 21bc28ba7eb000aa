// A draft over the saved version: it saves, absorbs what others saved meanwhile, and survives the panel.
import { useState } from 'preact/hooks';
import type { Actions } from '../../src/actions/actions';
import { changesOf } from '../../src/model/plan/mergeRecord';
import { ask } from '../server';
import { useSaving, type SaveState } from './SaveState';
import { sharedDraftStore, rebase, type Fields, type Side } from './sharedDraft';

export interface SharedDraft<Answers> {
  draft: Answers;
  change: (some: Partial<Answers>) => void;
  state: SaveState;
  /** @returns whether everything is saved now. */
  save: () => Promise<boolean>;
  /** After both changed the same field: reads the other version, and continues with the user's version or theirs. */
  resolve: (winner: Side) => Promise<void>;
}

interface SharedDraftOptions<Name extends keyof Actions, Answers> {
  /** Separates it from other drafts in the browser. */
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
}: SharedDraftOptions<Name, Answers>): SharedDraft<Answers> {
  const [store] = useState(() => sharedDraftStore(place, parse, () => window.localStorage));
  const [draft, setDraft] = useState(() => store.read(saved));
  const saving = useSaving<{ kind: 'clean' | 'saved' }>({ kind: 'clean' });
  const isUnsaved = changesOf(saved, draft).length > 0;

  /** What was typed while the save was running stays on top. */
  const absorb = (was: Answers, book: Actions[Name]['value'], winner: Side = 'mine') => {
    const now = answersOf(book);
    onBook(book);
    setDraft((latest) => {
      const next = rebase(was, now, latest, winner);
      store.write(now, next);
      return next;
    });
  };
  return {
    draft,
    change: (some) => {
      const next = { ...draft, ...some };
      store.write(saved, next);
      setDraft(next);
      saving.set({ kind: 'clean' });
    },
    state: isUnsaved && (saving.state.kind === 'clean' || saving.state.kind === 'saved') ? { kind: 'unsaved' } : saving.state,
    save: () =>
      saving.ask(save(saved, draft), (book) => {
        absorb(draft, book);
        return { kind: 'saved' };
      }),
    resolve: async (winner) => {
      await saving.ask(ask(load, {}), (book) => {
        absorb(saved, book, winner);
        return { kind: 'clean' };
      });
    },
  };
}
