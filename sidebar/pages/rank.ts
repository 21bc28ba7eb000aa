// The page for deciding: scores, firmness, tiers, history, and the page for the board.
import { BoardPage } from '../boardPage/BoardPage';
import { RankAccounts } from '../rankAccounts/RankAccounts';
import { startPage } from '../startPage';

startPage({ rankAccounts: RankAccounts, boardPage: BoardPage });
