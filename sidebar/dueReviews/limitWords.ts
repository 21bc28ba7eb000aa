// The words that tell why the health of an account is held down, in the language of the page.
import type { LimitWords } from '../../src/pages/health/describeLimit';
import { limits } from '../../src/text/en/limits';
import { language } from '../locale';

export const limitWords: LimitWords = { language, limits };
