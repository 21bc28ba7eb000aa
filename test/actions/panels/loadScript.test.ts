import { SCRIPTS } from '../../../src/actions/panels/scripts';
import { LANGUAGES } from '../../../src/text/locales';
import { emptyWorkbook } from '../../setup/preparedWorkbook';

test('every script that a page loads is there in every language, and sets what the page waits for', () => {
  const workbook = emptyWorkbook();
  for (const name of SCRIPTS)
    for (const language of LANGUAGES)
      expect(workbook.ask('loadScript', { name, language }).script).toMatch(/\bkeyAccountScript\s*=/);
});
