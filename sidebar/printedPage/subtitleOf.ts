import { isolate } from '../format';
import { isDefaultName } from './isDefaultName';

/** What is under the title of a page: the workbook's name, if a person gave it one, and the day or the year. */
export const subtitleOf = (workbook: string, when: string): string =>
  isDefaultName(workbook) || workbook === '' ? when : `${isolate(workbook)} · ${when}`;
