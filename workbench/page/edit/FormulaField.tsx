// The text field of the cell or of the formula bar while a cell is edited; both show the same text.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../useStore';
import type { Editing } from './Editing';
import type { Editor } from './Editor';
import type { Helper } from './Helper';

interface FormulaFieldProps {
  where: Editing['where'];
  label: string;
  editor: Editor;
  helper: Helper;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** What the field shows while no cell is edited. */
  idle: string;
}

export function FormulaField({ where, label, editor, helper, fieldRef, idle }: FormulaFieldProps) {
  const editing = useStore(editor.editing);
  const composingRef = useRef(false);
  const text = editing?.text ?? idle;

  // Before the screen is drawn, to avoid flicker.
  useLayoutEffect(() => {
    const element = fieldRef.current;
    if (element && !composingRef.current && element.value !== text) element.value = text;
  });
  const placed = editing?.where === where ? editing.placed : 0;
  useLayoutEffect(() => {
    // A click into the formula bar has put the caret where the user wants it.
    const isClickedInto = where === 'bar' && placed === 1;
    if (placed > 0 && !isClickedInto && editing) fieldRef.current?.setSelectionRange(editing.caret, editing.caret);
    // oxlint-disable-next-line react/exhaustive-deps -- only when we placed it
  }, [placed]);

  const follow = () => {
    const element = fieldRef.current;
    if (element) editor.change(element.value, element.selectionStart, where);
  };

  const takeSuggestion = (event: KeyboardEvent): boolean => {
    const suggestions = editing ? helper.suggestions(editing) : [];
    const chosen = suggestions[helper.chosen.value] ?? suggestions[0];
    if (!editing || !chosen) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') helper.step(event.key === 'ArrowDown' ? 1 : -1, suggestions.length);
    else if (event.key === 'Tab' || event.key === 'Enter') editor.complete(chosen.name);
    else if (event.key === 'Escape') helper.close(editing.text);
    else return false;
    return true;
  };

  const leave = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') editor.cancel();
    else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey)
      void editor.commit(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') void editor.commit(event.shiftKey ? 'left' : 'right');
    else if (editing?.typedOver && where === 'cell' && !editing.text.startsWith('=') && editor.moveOf(event.key) !== 'none')
      void editor.commit(editor.moveOf(event.key));
    else return false;
    return true;
  };

  const breakLine = () => {
    const element = fieldRef.current;
    element?.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
    follow();
  };

  return (
    <textarea
      ref={fieldRef}
      class={`formula-field formula-field-${where}`}
      aria-label={label}
      dir="auto"
      rows={1}
      tabIndex={where === 'cell' && !editing ? -1 : 0}
      spellcheck={false}
      autocomplete="off"
      onFocus={() => editor.goTo(where)}
      onInput={() => {
        helper.chosen.set(0);
        follow();
      }}
      onSelect={follow}
      onCompositionStart={() => (composingRef.current = true)}
      onCompositionEnd={() => {
        composingRef.current = false;
        follow();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (composingRef.current) return;
        if (takeSuggestion(event) || leave(event)) event.preventDefault();
        else if (event.key === 'Enter') {
          event.preventDefault();
          breakLine();
        }
      }}
    />
  );
}
