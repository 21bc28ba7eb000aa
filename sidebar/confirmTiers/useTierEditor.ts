// The state of the tiers panel: the questions, the user's choices, the resulting decisions, and confirming without losing a choice.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { Problem } from '../../src/actions/Answer';
import { checkDecisions } from '../../src/model/tiers/checkDecisions';
import { decideTiers, type TierQuestions } from '../../src/model/tiers/decideTiers';
import { rankAccounts, type RankedAccount } from '../../src/model/tiers/rankAccounts';
import type { TierSettings } from '../../src/model/tiers/Tier';
import type { ConfirmedTier } from '../../src/model/tiers/TierDecision';
import type { RankAccountsPartProps } from '../Panel';
import { panelDraft } from '../drafts/panelDraft';
import { useSaving, type Failed } from '../drafts/SaveState';
import { ask } from '../server';
import type { Choice, TierChoices } from './draft/Choice';
import { decide, type Outcome } from './draft/decide';
import { choicesIn, validChoices } from './draft/validChoices';
import { summarize } from './summarize';

type ConfirmState =
  | { kind: 'editing' }
  /** The result of the last confirmation. */
  | { kind: 'confirmed'; summary: readonly string[]; isUnchanged: boolean }
  /** Found here before the workbook was asked, after that number of tries. */
  | { kind: 'unready'; problems: readonly Problem[]; tries: number };

export interface TierEditor {
  data: RankAccountsBook;
  settings: TierSettings;
  accounts: readonly RankedAccount[];
  questions: TierQuestions;
  outcome: Outcome;
  /** What confirming does, in words. */
  summary: readonly string[];
  /** Whether confirming changes nothing in the matrix, and is a review only. */
  isUnchanged: boolean;
  state: ConfirmState | { kind: 'saving' } | Failed;
  /** The tier that an account will have. */
  tierOf: (id: string) => ConfirmedTier | null;
  choiceOf: (id: string) => Choice | undefined;
  isByHand: (id: string) => boolean;
  choose: (...changes: [id: string, change: Partial<Choice>][]) => void;
  /** Clears choices, so these accounts follow the suggestion again, or stay as they are. */
  drop: (...ids: string[]) => void;
  confirm: () => void;
  /** After another user's change: loads it and keeps the choices that still apply. */
  absorb: () => void;
}

/** Unconfirmed choices, for when the user opens another part of the panel, or closes it, and comes back. */
const kept = panelDraft('tiers');

export function useTierEditor({ data, replace }: Pick<RankAccountsPartProps, 'data' | 'replace'>): TierEditor {
  const { state, set: setState, ask: send } = useSaving<ConfirmState>({ kind: 'editing' });
  const { settings, candidates, criteria } = data.ranking;
  const accounts = useMemo(() => rankAccounts(candidates, criteria, settings), [candidates, criteria, settings]);
  const [choices, setChoices] = useState<TierChoices>(() => validChoices(choicesIn(kept.read()), accounts, data.demotions));
  useEffect(() => kept.write(Object.keys(choices).length === 0 ? null : choices), [choices]);
  useEffect(() => {
    setChoices((made) => validChoices(made, accounts, data.demotions));
  }, [accounts, data.demotions]);
  const questions = useMemo(() => decideTiers(accounts, settings), [accounts, settings]);
  const outcome = useMemo(
    () => decide(accounts, questions, choices, settings.capacity),
    [accounts, questions, choices, settings.capacity],
  );
  const tierOf = (id: string) => outcome.tiers.get(id) ?? null;

  const change = (next: TierChoices) => {
    setChoices(next);
    // A problem that was found stays visible while the user fixes it.
    if (state.kind !== 'unready') setState({ kind: 'editing' });
    else setState({ ...state, problems: problemsOf(decide(accounts, questions, next, settings.capacity)) });
  };
  const problemsOf = ({ decisions, capacity }: Outcome) =>
    checkDecisions(accounts, decisions, { ...settings, capacity }, data.demotions);
  const putBack = candidates.filter(
    ({ id, requestedTier }) => requestedTier !== undefined && tierOf(id) !== requestedTier,
  ).length;
  const summary = summarize(outcome, settings.capacity, putBack);
  const isUnchanged = outcome.decisions.length + putBack === 0;
  const confirm = () => {
    const problems = problemsOf(outcome);
    if (problems.length > 0)
      return setState({ kind: 'unready', problems, tries: state.kind === 'unready' ? state.tries + 1 : 1 });
    const { decisions, capacity } = outcome;
    void send(ask('confirmTiers', { revision: data.revision, decisions, capacity }), (confirmed) => {
      setChoices({});
      replace(confirmed);
      return { kind: 'confirmed', summary, isUnchanged };
    });
  };
  const absorb = () =>
    void send(ask('loadRankAccounts', {}), (now) => {
      const { ranking, demotions } = now;
      setChoices(validChoices(choices, rankAccounts(ranking.candidates, ranking.criteria, ranking.settings), demotions));
      replace(now);
      return { kind: 'editing' };
    });

  return {
    data,
    settings,
    accounts,
    questions,
    outcome,
    summary,
    isUnchanged,
    state,
    tierOf,
    choiceOf: (id) => choices[id],
    isByHand: (id) => choices[id]?.byHand === true,
    choose: (...changes) =>
      change(
        changes.reduce<TierChoices>(
          (all, [id, some]) => ({ ...all, [id]: { ...(all[id] ?? { tier: tierOf(id), why: '', approvedBy: '' }), ...some } }),
          choices,
        ),
      ),
    drop: (...ids) => change(Object.fromEntries(Object.entries(choices).filter(([id]) => !ids.includes(id)))),
    confirm,
    absorb,
  };
}
