// The page for the board. In Persian.
import type { BoardPageText } from '../en/boardPage';

export const boardPage: BoardPageText = { title: 'گزارش هیئت‌مدیره' };
