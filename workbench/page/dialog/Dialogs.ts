// Questions that the page asks its user, one after the other.
import { Store } from '../Store';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** The first one is the primary button. */
  readonly answers: readonly { readonly label: string; readonly value: string }[];
  /** A text field, with its label and its first text. */
  readonly field?: { readonly label: string; readonly text: string };
}

export interface Answered {
  /** Undefined when the dialog was closed without a button. */
  readonly value: string | undefined;
  readonly text: string;
}

interface Asked extends Question {
  answer(answered: Answered): void;
}

export class Dialogs {
  readonly present = new Store<Asked | null>(null);
  private last: Promise<unknown> = Promise.resolve();

  ask(question: Question): Promise<Answered> {
    const answered = this.last.then(
      () =>
        new Promise<Answered>((resolve) =>
          this.present.set({
            ...question,
            answer: (answer) => {
              this.present.set(null);
              resolve(answer);
            },
          }),
        ),
    );
    this.last = answered;
    return answered;
  }
}
