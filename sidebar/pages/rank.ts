// The page for deciding: scores, robustness, tiers, history, and the page for the board.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { BoardPage } from '../boardPage/BoardPage';
import { RankAccounts } from '../rankAccounts/RankAccounts';

startPage({ rankAccounts: RankAccounts, boardPage: BoardPage });
