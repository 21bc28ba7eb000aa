// The one typed door to the workbook: every action goes through the server function `request`.
import type { Actions } from '../src/actions/Actions';
import type { Answer } from '../src/actions/Answer';
import { nameFailure } from './nameFailure';

/** The part of google.script.run that is used. */
interface Runner {
  withSuccessHandler(receive: (answer: unknown) => void): Runner;
  withFailureHandler(receive: (error: unknown) => void): Runner;
  request(action: string, payload: object): void;
}
declare const google: { script: { run: Runner } };

type ActionName = keyof Actions;

/**
 * Asks the workbook for something. Never rejects: what fails on the way is a problem like any other, with a code of
 * text/problems or `text.failures`.
 * @param payload JSON values only.
 */
export function ask<Name extends ActionName>(
  action: Name,
  payload: Actions[Name]['payload'],
): Promise<Answer<Actions[Name]['value']>> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ ok: false, problems: [{ code: nameFailure(error) }] });
    const receive = (answer: unknown) => (isAnswer(answer) ? resolve(answer as Answer<Actions[Name]['value']>) : fail(answer));
    try {
      google.script.run.withSuccessHandler(receive).withFailureHandler(fail).request(action, payload);
    } catch (error) {
      fail(error);
    }
  });
}

/** Google hands over null where a value could not be carried across. */
const isAnswer = (answer: unknown): answer is Answer<unknown> => typeof answer === 'object' && answer !== null && 'ok' in answer;
