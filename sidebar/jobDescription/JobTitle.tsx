// The job title, edited in place.
import { useState } from 'preact/hooks';
import { jobDescription as words } from '../../src/text/en/jobDescription';
import { LinkButton } from '../components/LinkButton';
import { TextInput } from '../components/TextInput';

const LONGEST_TITLE = 120;

interface JobTitleProps {
  title: string;
  /** The edited text; '' means the proposal. */
  edited: string;
  change: (title: string) => void;
}

export function JobTitle({ title, edited, change }: JobTitleProps) {
  const [typed, type] = useState<string | null>(null);
  if (typed !== null) {
    return (
      <div class="title">
        <TextInput
          label={words.titleLabel}
          value={typed}
          limit={LONGEST_TITLE}
          onChange={(text) => {
            type(text);
            change(text);
          }}
        />
        <LinkButton onClick={() => type(null)}>{words.done}</LinkButton>
      </div>
    );
  }
  return (
    <div class="heading title">
      <p class="job">
        <bdi>{title}</bdi>
      </p>
      <span class="tools">
        <LinkButton onClick={() => type(edited || title)}>
          {words.edit} <span class="hidden">{words.titleLabel}</span>
        </LinkButton>
        {edited !== '' && <LinkButton onClick={() => change('')}>{words.back}</LinkButton>}
      </span>
    </div>
  );
}
