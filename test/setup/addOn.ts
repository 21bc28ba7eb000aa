// What the add-on's tests know of its door.
export type { Actions } from '../../src/actions/Actions';
export type { Answer } from '../../src/actions/Answer';
