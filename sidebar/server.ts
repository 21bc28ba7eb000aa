// The single typed gateway to the workbook: every action goes through the server function `request`.
import type { Actions } from '../src/actions/actions';
import type { Answer } from '../src/actions/Answer';
import { nameFailure } from './nameFailure';

/** The part of google.script.run used here. */
interface Runner {
  withSuccessHandler(receive: (answer: unknown) => void): Runner;
  withFailureHandler(receive: (error: unknown) => void): Runner;
  request(action: string, payload: object, build: string): void;
}
declare const google: { script: { run: Runner; host: { close(): void } } };

/** Closes the dialog that this page is in. */
export const closeDialog = (): void => google.script.host.close();

/**
 * Requests an action of the workbook. It never rejects: any failure is a problem with a code of text/problems or `text.failures`. When
 * manual edits must be absorbed first, it requests that too.
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
      google.script.run.withSuccessHandler(receive).withFailureHandler(fail).request(action, payload, build());
    } catch (error) {
      fail(error);
    }
  });
}

/** The build that opened this page; '' where there is no page. */
const build = (): string => (typeof document === 'undefined' ? '' : (document.body.dataset['build'] ?? ''));

/** Google returns null when a value could not be serialized. */
const isAnswer = (answer: unknown): answer is Answer<unknown> => typeof answer === 'object' && answer !== null && 'ok' in answer;
