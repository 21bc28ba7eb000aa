import type { Problem } from '../../../src/actions/Answer';
import type { OpenedFile } from './OpenedFile';

export const isProblem = (result: OpenedFile | Problem): result is Problem => 'code' in result;
