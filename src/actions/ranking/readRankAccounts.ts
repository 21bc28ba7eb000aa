// Everything that Rank accounts shows.
import { foldName } from '../../model/names/foldName';
import { rankAccounts } from '../../model/tiers/rankAccounts';
import { isAtLeast } from '../../model/scoring/tolerance';
import { keptCustomers, type KeptCustomers } from '../../model/programme/keptCustomers';
import { yearBefore } from '../../model/calendar/yearBefore';
import type { AccountAlarms } from '../../model/pulse/AccountAlarms';
import { judgeDemotion, type DemotionCase } from '../../model/tiers/judgeDemotion';
import { isKey } from '../../model/tiers/TierDecision';
import { joinNames } from '../../text/format/joinNames';
import { LANGUAGES } from '../../text/locales';
import { historyWords } from '../../workbook/historyWords';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Problem } from '../../workbook/Problem';
import type { Workbook } from '../../workbook/Workbook';
import { workbookText } from '../../workbook/words';
import { compareNames } from '../../model/names/compareNames';
import { type EndedAccount, endingsByName, readEnded } from '../store/endings';
import { fingerprint } from '../../model/stored/fingerprint';
import { readAlarms } from '../store/readAlarms';
import { readMe } from '../../workbook/me';
import { readRanking, type Ranking } from '../store/readRanking';
import { isScoringTogether, readRound, type ScoringRound } from '../store/readRounds';
import { peopleOf } from '../store/readSettings';
import { Scores } from '../store/Scores';
import { readInternalReviews } from '../store/readInternalReviews';
import { readConfirmations, snapshotNames, type Confirmation, type SnapshotName } from '../store/Snapshots';

export interface RankAccountsBook {
  ranking: Ranking;
  /** Fingerprint of scores, weights, tiers and settings; `confirmTiers` names it. */
  revision: string;
  /** The user of the panel, '' while unknown. */
  me: string;
  /** Names seen in the workbook, for "I am". */
  people: string[];
  /** Whether several people score apart and compare afterwards. */
  scoreTogether: boolean;
  /** One a criterion, in the order of `ranking.criteria`. */
  rounds: ScoringRound[];
  /** The newest first. */
  snapshots: SnapshotName[];
  /** Of every confirmed key account below `keepFrom`, by account id: what its reviews say about taking the tier away. */
  demotions: Record<string, DemotionCase>;
  /** The accounts that ended, the latest first. */
  ended: EndedAccount[];
  /** What became of the key accounts of a year ago; null without a confirmation that old. */
  kept: KeptCustomers | null;
  /** What the sales lines of accounts say, unanswered first, then by the amount at stake. */
  alarms: AccountAlarms[];
  /** The accounts that do not intend to buy more, by folded name. */
  buyNoMore: string[];
  /** When the criteria or weights last changed, and by whom; null while History knows of no change. */
  criteriaChanged: { when: string; who: string } | null;
}

/** @param problems what opening the workbook found, to be shown beside what the ranking says. */
export function readRankAccounts(workbook: Workbook, problems: Problem[]): RankAccountsBook {
  const ranking = readRanking(workbook);
  const confirmations = readConfirmations(workbook);
  const ended = readEnded(workbook);
  const scores = Scores.find(workbook);
  const me = readMe();
  const candidates = ranking.candidates.map(({ id }) => id);
  const rounds = ranking.criteria.map(({ id }) => readRound(workbook, scores, id, candidates, me));
  const scorers = rounds.flatMap((round) => round.scorers.map(({ name }) => name));
  return {
    ranking: { ...ranking, problems: [...problems, ...typedOver(workbook, ranking)] },
    revision: revisionOf(ranking),
    me,
    people: [...new Set([...peopleOf(workbook), ...scorers, me].filter(Boolean))].sort(compareNames),
    scoreTogether: isScoringTogether(workbook),
    rounds,
    snapshots: snapshotNames(workbook),
    demotions: demotionsOf(workbook, ranking, confirmations),
    ended,
    kept: readKept(workbook, ranking, confirmations, ended),
    alarms: readAlarms(workbook),
    buyNoMore: accountsThatBuyNoMore(workbook),
    criteriaChanged: lastChangeOfCriteria(workbook),
  };
}

function accountsThatBuyNoMore(workbook: Workbook): string[] {
  const accounts = workbook.table('accounts');
  const rows = accounts.rows.filter((row) => keyOfWord('yesNoUnknown', accounts.text(row, 'buysMore')) === 'no');
  return rows.map((row) => foldName(accounts.name(row)));
}

/** A tier that a user typed over in the matrix is a request, named until tiers are confirmed. */
function typedOver(workbook: Workbook, { candidates }: Ranking): Problem[] {
  const names = candidates.filter(({ requestedTier }) => requestedTier !== undefined).map(({ name }) => name);
  return names.length === 0 ? [] : [{ code: 'tierTakenByHand', values: { names: joinNames(workbook.language, names) } }];
}

/** What a decision on tiers rests on. */
export const revisionOf = ({ criteria, candidates, settings }: Ranking): string =>
  fingerprint([
    criteria.map(({ id, weight }) => [id, weight]),
    candidates.map(({ id, confirmedTier, requestedTier, scores }) => [id, confirmedTier, requestedTier ?? '', scores]),
    settings,
  ]);

/**
 * What the reviews of each key account below `keepFrom` say, by its id. Internal reviews and confirmations of tiers count as reviews;
 * today's score counts as the latest one.
 */
export function demotionsOf(
  workbook: Workbook,
  ranking: Ranking,
  confirmations: readonly Confirmation[] = readConfirmations(workbook),
): RankAccountsBook['demotions'] {
  const { keepFrom } = ranking.settings;
  const below = rankAccounts(ranking.candidates, ranking.criteria, ranking.settings).filter(
    ({ confirmedTier, score }) => isKey(confirmedTier) && score !== null && !isAtLeast(score, keepFrom),
  );
  if (below.length === 0) return {};
  const today = workbook.today;
  const reviews = readInternalReviews(workbook);
  return Object.fromEntries(
    below.map(({ id, name, score }) => {
      const confirmed = confirmations.filter(({ keys }) => keys.has(id));
      const held = [
        ...confirmed.map(({ day, scores }) => ({ day, score: scores.get(id) ?? null })),
        ...(reviews.get(foldName(name)) ?? []),
        { day: today, score },
      ];
      return [id, judgeDemotion(held, keepFrom, today)];
    }),
  );
}

/** @param confirmations the oldest first. */
export function readKept(
  workbook: Workbook,
  { candidates }: Pick<Ranking, 'candidates'>,
  confirmations: readonly Confirmation[],
  ended: readonly EndedAccount[],
): KeptCustomers | null {
  if (confirmations.length === 0) return null;
  const keyNow = new Set(candidates.filter(({ confirmedTier }) => isKey(confirmedTier)).map(({ id }) => id));
  const endings = endingsByName(ended);
  return keptCustomers(
    confirmations,
    keyNow,
    (name) => endings.get(foldName(name)) ?? null,
    yearBefore(workbook.today, workbook.locale.calendar),
  );
}

/** As History tells it, in whichever language the workbook was. */
function lastChangeOfCriteria(workbook: Workbook): RankAccountsBook['criteriaChanged'] {
  const history = workbook.find('history');
  if (!history) return null;
  const changed = historyWords('criteria', 'comparisons');
  const byHand = historyWords('byHand');
  const titles = LANGUAGES.map((language) => workbookText(language).tabs.criteria.title);
  const row = [...history.rows].reverse().find((each) => {
    const action = history.text(each, 'action');
    return changed.has(action) || (byHand.has(action) && titles.includes(history.text(each, 'tab')));
  });
  return row === undefined ? null : { when: history.name(row), who: history.text(row, 'who') };
}
