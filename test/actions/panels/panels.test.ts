import { PRINTED_PAGES } from '../../../src/actions/panels/panels';
import { pageTitles } from '../../../src/text/pageTitles';

test('each title of a dialog belongs to a page that opens as a dialog', () => {
  // A panel in the sidebar with such a title would close on Escape, and lack its link to Help.
  expect(Object.keys(pageTitles.en).sort()).toEqual([...PRINTED_PAGES].sort());
});
