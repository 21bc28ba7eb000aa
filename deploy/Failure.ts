/** What stopped a deploy: the message is for the person who ran it, and says what happened and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
