// Accounts that move between Watch and Standard, each with a checkbox. Moves to Watch start ticked, moves off it start unticked.
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Disclosure } from '../components/Disclosure';
import { AccountTick } from './AccountTick';
import type { TierEditor } from './useTierEditor';

/** Further accounts are folded away. */
const IN_SIGHT = 5;
/** Further accounts can be decided by hand. */
const SHOWN = 60;

export function Moves({ editor }: { editor: TierEditor }) {
  return (
    <>
      {(['watch', 'standard'] as const).map((to) => {
        const moves = editor.questions.moves.filter((move) => move.to === to && !editor.isByHand(move.account.id));
        if (moves.length === 0) return null;
        return (
          <Disclosure key={to} summary={words.moveCount(words.moves[to], moves.length)} open={moves.length <= IN_SIGHT}>
            {moves.some(({ account }) => to === 'standard' && account.confirmedTier === 'watch') && (
              <p class="quiet">{words.leavesWatch}</p>
            )}
            <div class="list" role="group" aria-label={words.moves[to]}>
              {moves.slice(0, SHOWN).map(({ account }) => (
                <AccountTick
                  key={account.id}
                  account={account}
                  settings={editor.settings}
                  to={to}
                  checked={editor.tierOf(account.id) === to}
                  onChange={(on) => editor.choose([account.id, { tier: on ? to : null }])}
                />
              ))}
            </div>
            {moves.length > SHOWN && <p class="quiet">{words.moreByHand(moves.length - SHOWN)}</p>}
          </Disclosure>
        );
      })}
    </>
  );
}
