// The catalogues and ways of writing of the page's language.
import type { BriefWords } from '../../src/pages/brief/BriefWords';
import { lists, scales } from '../../src/text/en/lists';
import { planPage } from '../../src/text/en/planPage';
import { sayDay } from './sayDay';
import { text } from '../text';

export const briefWords: BriefWords = { language: text.language, page: planPage, lists, scales, sayDay };
