// What the formula helper shows below the text field: names to choose from, or the function being filled in.
import { useStore } from '../useStore';
import { useWords } from '../useWords';
import type { Editing } from './Editing';
import type { Editor } from './Editor';
import type { FunctionHelp } from './FunctionHelp';
import type { Helper } from './Helper';

interface FormulaHelperProps {
  editing: Editing;
  editor: Editor;
  helper: Helper;
}

export function FormulaHelper({ editing, editor, helper }: FormulaHelperProps) {
  const chosen = useStore(helper.chosen);
  const suggestions = helper.suggestions(editing);
  if (suggestions.length > 0)
    return <Suggestions suggestions={suggestions} chosen={chosen} onTake={(name) => editor.complete(name)} />;
  const signature = helper.signature(editing);
  return signature ? <Signature {...signature} /> : null;
}

interface SuggestionsProps {
  suggestions: readonly FunctionHelp[];
  chosen: number;
  onTake: (name: string) => void;
}

function Suggestions({ suggestions, chosen, onTake }: SuggestionsProps) {
  return (
    <div class="formula-helper" role="listbox" dir="ltr">
      {suggestions.map(({ name, summary }, index) => (
        <div
          key={name}
          class="suggestion"
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(name);
          }}
        >
          <code>{name}</code>
          {index === chosen && <p dir="auto">{summary}</p>}
        </div>
      ))}
    </div>
  );
}

function Signature({ help, parameter }: { help: FunctionHelp; parameter: number }) {
  const words = useWords();
  const present = help.parameters[parameter];
  return (
    <div class="formula-helper signature" dir="ltr" role="status">
      <code>
        {help.name}(
        {help.parameters.map(({ name, optional, repeats }, index) => (
          <span key={name}>
            {index > 0 && ', '}
            <span class={index === parameter ? 'present' : ''}>{optional ? `[${name}]` : name}</span>
            {repeats && '…'}
          </span>
        ))}
        )
      </code>
      {present && (
        <section dir="auto">
          <h4>{present.name}</h4>
          <p dir="auto">{present.description}</p>
        </section>
      )}
      <section dir="auto">
        <h4>{words.helper.about}</h4>
        <p dir="auto">{help.summary}</p>
      </section>
    </div>
  );
}
