/** An error that stops a deploy: the message tells the user what happened and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
