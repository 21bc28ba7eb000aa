// The page for deciding: scores, robustness, tiers, history, and the page for the board.
import { startPage } from '../startPage'; // first, with the styles that panels build upon
import { BoardPage } from '../boardPage/BoardPage';
import { RankAccounts } from '../rankAccounts/RankAccounts';

startPage({ rankAccounts: RankAccounts, boardPage: BoardPage });
