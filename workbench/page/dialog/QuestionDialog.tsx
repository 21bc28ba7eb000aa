// Shows the question that is asked at the moment.
import { useRef } from 'preact/hooks';
import { useStore } from '../useStore';
import type { Dialogs } from './Dialogs';
import { Modal } from './Modal';

export function QuestionDialog({ dialogs }: { dialogs: Dialogs }) {
  const question = useStore(dialogs.present);
  const field = useRef<HTMLInputElement>(null);
  if (!question) return null;
  const answer = (value: string | undefined) => question.answer({ value, text: field.current?.value ?? '' });

  return (
    <Modal key={question.title + question.text} title={question.title} width={420} onClose={() => answer(undefined)}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          answer(question.answers[0]?.value);
        }}
      >
        {question.text && (
          <p class="modal-text" dir="auto">
            {question.text}
          </p>
        )}
        {question.field && (
          <label class="modal-field">
            <span>{question.field.label}</span>
            <input
              ref={field}
              dir="auto"
              defaultValue={question.field.text}
              data-first
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        )}
        <footer>
          {question.answers.map(({ label, value }, index) => (
            <button
              key={value}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'primary' : ''}
              data-first={index === 0 && !question.field ? true : undefined}
              onClick={index === 0 ? undefined : () => answer(value)}
            >
              {label}
            </button>
          ))}
        </footer>
      </form>
    </Modal>
  );
}
