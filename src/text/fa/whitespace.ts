// Whitespace, in Persian.
import type { WhitespaceText } from '../en/whitespace';

export const whitespace: WhitespaceText = { title: 'ظرفیت خالی' };
