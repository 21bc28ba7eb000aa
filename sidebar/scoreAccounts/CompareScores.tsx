// All scorers' scores of one criterion side by side, the widest disagreement first, and how well the scorers agree.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { RankingCandidate } from '../../src/actions/store/readRanking';
import type { ScoringRound } from '../../src/actions/store/readRounds';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { formatNumber } from '../format';
import { disagreements, type ComparedAccount } from './disagreements';
import { ResolveScore } from './ResolveScore';

interface CompareScoresProps {
  criterion: Criterion;
  candidates: readonly RankingCandidate[];
  round: ScoringRound;
  replace: (data: RankAccountsBook) => void;
}

const SHOWN = 40;

export function CompareScores({ criterion, candidates, round, replace }: CompareScoresProps) {
  const [all, setAll] = useState(false);
  const [resolving, setResolving] = useState<string | null>(null);
  const accounts = disagreements(candidates, round);
  const wide = accounts.filter(({ isWide, settled }) => isWide && settled === null).length;
  const without = candidates.length - accounts.length;
  return (
    <section aria-label={words.scoresOf(criterion.name)}>
      <Notice kind={wide > 0 ? 'warning' : 'done'}>{words.agreement(wide, accounts.length)}</Notice>
      <table class="compare">
        <thead>
          <tr>
            <th>{words.account}</th>
            <th>{words.scores}</th>
            <th class="figure">{words.median}</th>
            <th class="figure">{words.spread}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.slice(0, all ? Infinity : SHOWN).map((account) => (
            <Fragment key={account.id}>
              <Figures account={account} />
              <tr class={account.isWide ? 'more wide' : 'more'}>
                <td colSpan={4}>
                  <Reasons account={account} />
                  {resolving === account.id ? (
                    <ResolveScore
                      criterion={criterion.id}
                      account={account}
                      replace={replace}
                      onDone={() => setResolving(null)}
                    />
                  ) : (
                    <button
                      type="button"
                      class="link"
                      aria-label={words.settleNamed(account.name)}
                      onClick={() => setResolving(account.id)}
                    >
                      {words.settle}
                    </button>
                  )}
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {!all && accounts.length > SHOWN && <LinkButton onClick={() => setAll(true)}>{words.showAll(accounts.length)}</LinkButton>}
      {without > 0 && <p class="quiet">{words.nobodyGave(without)}</p>}
    </section>
  );
}

function Figures({ account: { name, given, median, spread, isWide } }: { account: ComparedAccount }) {
  return (
    <tr class={isWide ? 'wide' : undefined}>
      <td>
        <bdi>{name}</bdi>
      </td>
      <td>
        {given.map(({ scorer, score }) => (
          <div key={scorer}>
            <bdi>{words.given(scorer, score)}</bdi>
          </div>
        ))}
      </td>
      <td class="figure">{median === null ? '–' : formatNumber(median)}</td>
      <td class="figure">
        {formatNumber(spread)}
        {isWide && <span class="flag">{words.farApart}</span>}
      </td>
    </tr>
  );
}

function Reasons({ account: { given, settled } }: { account: ComparedAccount }) {
  return (
    <>
      {given
        .filter(({ reason }) => reason !== '')
        .map(({ scorer, reason }) => (
          <div key={scorer} class="quiet" dir="auto">
            {words.because(scorer, reason)}
          </div>
        ))}
      {settled && (
        <div class="agreed">
          ✓ {settled.reason === '' ? words.settled(settled.score) : words.settledBecause(settled.score, settled.reason)}
        </div>
      )}
    </>
  );
}
