// The words of the brief in the page's language.
import type { BriefWords } from '../../src/pages/brief/BriefWords';
import { lists, scales } from '../../src/text/en/lists';
import { planPage } from '../../src/text/en/planPage';
import { language } from '../locale';

export const briefWords: BriefWords = { language, page: planPage, lists, scales };
