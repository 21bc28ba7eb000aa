// What changed, when, by whom and why. In Persian.
import type { HistoryText } from '../en/history';

export const history: HistoryText = { title: 'تاریخچه' };
