import * as v from 'valibot';
import { LANGUAGES } from '../../text/locales';
import { readProjectFile } from '../../workbook/readProjectFile';
import { defineRead } from '../Action';
import { SCRIPTS } from './scripts';

/** A script that a page lacks so that it stays small. */
export const loadScript = defineRead({
  scope: 'none',
  payload: v.strictObject({ name: v.picklist(SCRIPTS), language: v.picklist(LANGUAGES) }),
  run: (_opened, { name, language }) => ({ script: readProjectFile(`${name}.${language}`) }),
});
