// My work, in Persian.
import type { WorkText } from '../en/work';

export const work: WorkText = { title: 'کارهای من' };
