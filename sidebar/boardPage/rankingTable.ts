// The ranking around its cut line: rank, score, tier, how often an account stays key, and its share of revenue.
import { selectBoardRows } from '../../src/model/board/selectBoardRows';
import { concentration } from '../../src/model/programme/concentration';
import { foldName } from '../../src/model/names/foldName';
import { SPREAD, type AccountRobustness } from '../../src/model/robustness/judgeRobustness';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
import { boardPage as words } from '../../src/text/en/boardPage';
import { robustness as firmWords } from '../../src/text/en/robustness';
import { chooseCriteria } from '../../src/text/en/chooseCriteria';
import { describeProblem } from '../describeProblem';
import { cutOffsOf } from '../../src/model/tiers/Tier';
import { formatExactScore, formatNumber, formatPercent, isolate, listNames } from '../format';
import { heading, paragraph, type Block, type Row } from '../printedPage/Page';
import { alarmWords } from '../pulse/alarmWords';
import { describeConfirmed } from '../robustness/describeConfirmed';
import { hundredths, describeLine } from '../robustness/describeRobustness';
import type { Board } from './Board';

/** A share below one percent has one decimal. */
const SMALL = 0.01;

export function rankingTable(board: Board): Block[] {
  const { data, robustness, isConfirmed, keyAccounts } = board;
  const { sentences, problems } = describeLine(robustness, data.ranking.settings, data.ranking);
  const unscored = keyAccounts.filter(({ ranked }) => ranked === null).map(({ candidate }) => candidate.name);
  const all = data.ranking.candidates.length;
  const without = all - robustness.scored.length;
  const unranked = without > 0 ? [words.unranked(without, all)] : [];
  const figure = (head: string) => ({ head, isFigure: true });
  const word = (head: string) => ({ head, isFigure: false });
  return [
    heading(words.ranking),
    {
      kind: 'table',
      columns: [
        word(words.account),
        figure(words.rank),
        figure(words.score),
        word(isConfirmed ? words.confirmedTier : words.suggestedTier),
        word(words.howSure),
        figure(words.revenueShare(data.ranking.revenueYears)),
      ],
      rows: rowsOf(board),
    },
    ...paragraph(keyAccounts.length === 0 ? [words.nobody] : []),
    ...paragraph([...sentences, ...problems.map(describeProblem), ...describeConfirmed(data.ranking, robustness)]),
    ...paragraph(describeSameNames(board)),
    ...paragraph(unscored.length > 0 ? [words.notScored(listNames(unscored))] : []),
    ...paragraph([...unranked, words.sureMeans(`±${formatPercent(SPREAD)}`)], 'quiet'),
  ];
}

/** Accounts are known by their names: of several with one name only the first is a candidate. */
const describeSameNames = ({ data: { ranking } }: Board): string[] =>
  ranking.problems
    .filter(({ code }) => code === 'duplicateNames')
    .map(({ values }) => words.sameName(isolate(String(values?.names))));

function rowsOf(board: Board): Row[] {
  const { keyFrom, capacity } = board.data.ranking.settings;
  const keys = new Set(board.keyAccounts.map(({ candidate }) => candidate.id));
  const scored = board.robustness.scored.map((account) => ({
    account,
    isAbove: account.isKey,
    isKey: keys.has(account.id),
  }));
  const cells = cellsOf(board);
  return selectBoardRows(scored).map((row): Row => {
    if (row.kind === 'account') return { kind: 'cells', cells: cells(row.account.account), isKey: row.account.isKey };
    if (row.kind === 'line') return { kind: 'line', words: chooseCriteria.cutOff(keyFrom, capacity) };
    return { kind: 'more', words: words[row.kind](row.count) };
  });
}

function describeFirmness({ firmness, staysKeyInDoubt }: AccountRobustness): string {
  const share = formatPercent(hundredths(staysKeyInDoubt) / 100);
  return firmness === null ? share : words.sure(firmWords.firmness[firmness], share);
}

function cellsOf({ data: { ranking, alarms }, isConfirmed }: Board) {
  const alarmed = alarmWords(alarms);
  const candidates = new Map(ranking.candidates.map((candidate) => [candidate.id, candidate]));
  const revenues = ranking.candidates.map(({ revenue3y }) => revenue3y);
  const revenueShare = (id: string) => {
    const revenue = candidates.get(id)?.revenue3y ?? null;
    return revenue === null ? null : (concentration([revenue], revenues)?.share ?? null);
  };
  const ranked = rankAccounts(ranking.candidates, ranking.criteria, ranking.settings);
  const tiers = new Map(ranked.map(({ id, confirmedTier, suggestedTier }) => [id, isConfirmed ? confirmedTier : suggestedTier]));
  const tierOf = (id: string) => {
    const tier = tiers.get(id) ?? null;
    return tier === null ? words.undecided : words.tiers[tier];
  };
  return (account: AccountRobustness) => {
    const share = revenueShare(account.id);
    return [
      { words: account.name },
      { words: formatNumber(account.rank) },
      { words: formatExactScore(account.score, cutOffsOf(ranking.settings)) },
      { words: [tierOf(account.id), alarmed.get(foldName(account.name)) ?? []].flat().join(' · ') },
      { words: describeFirmness(account) },
      { words: share === null ? words.unknown : formatPercent(share, Math.abs(share) < SMALL ? 1 : 0) },
    ];
  };
}
