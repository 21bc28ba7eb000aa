import { en } from '../../../workbench/words/en';
import { fa } from '../../../workbench/words/fa';

test.each([en, fa])('names of files keep their own direction inside a sentence', ({ nameTaken, openRefused }) => {
  for (const sentence of [nameTaken, openRefused]) expect(sentence('1-invoices.csv')).toContain('\u20681-invoices.csv\u2069');
});
