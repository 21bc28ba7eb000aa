// What will be written: the decisions that follow from the choices, and the seats they take.
import type { TierCandidate, TierQuestions } from '../../../src/model/tiers/decideTiers';
import { type ConfirmedTier, isKey, type TierDecision } from '../../../src/model/tiers/TierDecision';
import { seatsTaken } from '../../../src/model/tiers/seatsTaken';
import type { TierChoices } from './Choice';

export interface Outcome {
  /** Accounts whose tier changes, and key accounts that get a reason. */
  decisions: TierDecision[];
  /** The tier of every account afterwards, by id; `null` is undecided. */
  tiers: ReadonlyMap<string, ConfirmedTier | null>;
  /** The seats that the key accounts take afterwards. */
  keyAfter: number;
  /** Seats afterwards. It grows only when someone is promoted beyond the seats there are. */
  capacity: number | null;
  counts: Readonly<Record<'promoted' | 'scaledDown' | 'underReview' | 'toWatch' | 'toStandard' | 'reasons', number>>;
}

export function decide(
  accounts: readonly TierCandidate[],
  questions: TierQuestions,
  choices: TierChoices,
  capacity: number | null,
): Outcome {
  const usual = usualTiers(questions);
  const decided = accounts.map((account) => {
    const before = isKey(account.confirmedTier) ? 'key' : (account.confirmedTier as ConfirmedTier | null);
    const choice = choices[account.id];
    const after = (choice ? choice.tier : usual.get(account.id)) ?? before;
    return { account, before, after, choice };
  });
  const changed = decided.filter(({ before, after }) => after !== before);
  const reasons = decided.filter(
    ({ before, after, choice }) => before === 'key' && after === 'key' && (choice?.why.trim() ?? '') !== '',
  );
  const promoted = changed.filter(({ after }) => after === 'key').length;
  const scaledDown = changed.filter(({ before }) => before === 'key').length;
  const moved = (to: ConfirmedTier) => changed.filter(({ before, after }) => before !== 'key' && after === to).length;
  const keyAfter = seatsTaken(decided.filter(({ after }) => after === 'key').map(({ account }) => account));
  return {
    decisions: [...changed, ...reasons].flatMap(({ account, after, choice }) =>
      after === null
        ? []
        : [{ account: account.id, tier: after, why: choice?.why.trim() ?? '', approvedBy: choice?.approvedBy.trim() ?? '' }],
    ),
    tiers: new Map(decided.map(({ account, after }) => [account.id, after])),
    keyAfter,
    capacity: capacity === null || promoted === 0 ? capacity : Math.max(capacity, keyAfter),
    counts: {
      promoted,
      scaledDown,
      underReview: decided.filter(({ account, after }) => account.suggestedTier === 'keyUnderReview' && after === 'key').length,
      toWatch: moved('watch'),
      toStandard: moved('standard'),
      reasons: reasons.length,
    },
  };
}

/**
 * The tiers proposed before the user chooses anything, by account id. Accounts without a proposal keep their tier.
 * The first confirmation follows every suggestion. Later a newcomer that qualifies waits on Watch until a user promotes it, a key account
 * under review stays key, and an account on Watch stays there.
 */
function usualTiers({ first, promotions, tied, contests, moves }: TierQuestions): ReadonlyMap<string, ConfirmedTier> {
  return new Map<string, ConfirmedTier>([
    ...promotions.map(({ id }) => [id, first ? 'key' : 'watch'] as const),
    ...tied.map(({ id }) => [id, 'watch'] as const),
    ...contests.map(({ newcomer }) => [newcomer.id, 'watch'] as const),
    ...moves.map(({ account, to }) => [account.id, account.confirmedTier === 'watch' ? 'watch' : to] as const),
  ]);
}
