import { LANGUAGES } from '../../text/locales';
import { readProjectFile } from '../../workbook/readProjectFile';
import { defineRead } from '../Action';
import { SCRIPTS } from './scripts';
import { object, oneOf } from '../schema';

/** A script that a page lacks so that it stays small. */
export const loadScript = defineRead({
  scope: 'none',
  payload: object({ name: oneOf(SCRIPTS), language: oneOf(LANGUAGES) }),
  run: (_opened, { name, language }) => ({ script: readProjectFile(`${name}.${language}`) }),
});
