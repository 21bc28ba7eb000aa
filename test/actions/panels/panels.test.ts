import { PRINTED_PAGES } from '../../../src/actions/panels/panels';
import { pageTitles } from '../../../src/text/pageTitles';

test('the titles of dialogs are those of the pages that open as dialogs: the panel of any other title would take Escape to close', () => {
  expect(Object.keys(pageTitles.en).sort()).toEqual([...PRINTED_PAGES].sort());
});
