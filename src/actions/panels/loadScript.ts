import * as v from 'valibot';
import { readProjectFile } from '../../workbook/readProjectFile';
import { defineRead } from '../Action';
import { SCRIPTS } from './scripts';

/** A script that a page lacks so that it stays small. */
export const loadScript = defineRead({
  scope: 'none',
  payload: v.strictObject({ name: v.picklist(SCRIPTS) }),
  run: (_opened, { name }) => ({ script: readProjectFile(name) }),
});
