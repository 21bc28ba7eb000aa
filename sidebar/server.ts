// The one typed door to the workbook: every action goes through the server function `request`.
import type { Actions } from '../src/actions/actions';
import type { Answer } from '../src/actions/Answer';
import { nameFailure } from './nameFailure';

/** The part of google.script.run that is used. */
interface Runner {
  withSuccessHandler(receive: (answer: unknown) => void): Runner;
  withFailureHandler(receive: (error: unknown) => void): Runner;
  request(action: string, payload: object): void;
}
declare const google: { script: { run: Runner } };

/**
 * Asks the workbook for something. Never rejects: what fails on the way is a problem like any other, with a code of
 * text/problems or `text.failures`. Where edits by hand have to be absorbed before an answer is possible, that is asked for here.
 * @param payload JSON values only.
 */
export async function ask<Name extends keyof Actions>(
  action: Name,
  payload: Actions[Name]['payload'],
): Promise<Answer<Actions[Name]['value']>> {
  const answer = await send(action, payload);
  return (answer.ok || !answer.pending ? answer : await send('absorbEdits', { action, payload })) as Answer<
    Actions[Name]['value']
  >;
}

function send(action: string, payload: object): Promise<Answer<unknown>> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ ok: false, problems: [{ code: nameFailure(error) }] });
    const receive = (answer: unknown) => (isAnswer(answer) ? resolve(answer) : fail(answer));
    try {
      google.script.run.withSuccessHandler(receive).withFailureHandler(fail).request(action, payload);
    } catch (error) {
      fail(error);
    }
  });
}

/** Google hands over null where a value could not be carried across. */
const isAnswer = (answer: unknown): answer is Answer<unknown> => typeof answer === 'object' && answer !== null && 'ok' in answer;
