import { foldName } from '../../src/model/names/foldName';

/** What a file is called before a person names it: by Google Sheets and by the workbench, of the sample, and of `npm run deploy`. */
const GIVEN = [
  'Untitled spreadsheet',
  'Key Account sample',
  'Key Account',
  'صفحه‌گسترده بدون عنوان',
  'فایل بدون عنوان',
  'نمونه حساب کلیدی',
  'حساب کلیدی',
].map(foldName);

/** Whether a workbook still has the name with which it was made, also with a number after it. */
export const isDefaultName = (name: string): boolean => GIVEN.includes(foldName(name).replace(/\(?\d+\)?$/, ''));
