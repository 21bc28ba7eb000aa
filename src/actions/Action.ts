import type { GenericSchema } from 'valibot';
import type { Actions } from './Actions';

/** One request of the sidebar: what its payload must look like, and what it does. */
export interface Action<Name extends keyof Actions> {
  readonly payload: GenericSchema<unknown, Actions[Name]['payload']>;
  readonly run: (payload: Actions[Name]['payload']) => Actions[Name]['value'];
}
