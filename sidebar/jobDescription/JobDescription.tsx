// The key account manager's job description as one page: edited in place, saved, printed and copied.
import { useMemo } from 'preact/hooks';
import type { JobDescriptionBook } from '../../src/actions/readiness/readJobDescription';
import { JOB_SECTIONS, jobDescriptionSections } from '../../src/model/programme/JobDescription';
import { jobDescription as words } from '../../src/text/en/jobDescription';
import { formatLongDay } from '../format';
import { Loaded } from '../components/Loaded';
import { PageActions } from '../printedPage/PageActions';
import { SaveBar } from '../readiness/SaveBar';
import { workbookId } from '../drafts/workbookId';
import { useSharedDraft } from '../drafts/useSharedDraft';
import { ask } from '../server';
import { NOTHING, useRequest } from '../useRequest';
import { linesOf, proposedText, describeWhose, descriptionText } from './description';
import { JobTitle } from './JobTitle';
import { Section } from './Section';
import './jobDescription.css';

export function JobDescription() {
  const loaded = useRequest('loadJobDescription', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => <Description book={book} onBook={loaded.replace} />}
    </Loaded>
  );
}

interface DescriptionProps {
  book: JobDescriptionBook;
  onBook: (book: JobDescriptionBook) => void;
}

function Description({ book, onBook }: DescriptionProps) {
  const { facts } = book;
  const shared = useSharedDraft({
    place: `keyAccount.jobDescription.${workbookId()}`,
    saved: book.sections,
    parse: jobDescriptionSections,
    load: 'loadJobDescription',
    answersOf: ({ sections }) => sections,
    save: (was, sections) => ask('saveJobDescription', { was, sections }),
    onBook,
  });
  const { draft, change } = shared;
  return (
    <>
      <PageActions text={useMemo(() => descriptionText(book, draft), [book, draft])}>
        <SaveBar shared={shared} isSecond />
      </PageActions>
      <article class="page job-description">
        <JobTitle
          title={linesOf('title', draft, facts).join(' ')}
          edited={draft.title}
          change={(title) => change({ title: title.trim() === proposedText('title', facts) ? '' : title })}
        />
        <p class="subtitle">{describeWhose(book)}</p>
        {JOB_SECTIONS.map((section) => (
          <Section
            key={section}
            section={section}
            edited={draft[section]}
            proposed={proposedText(section, facts)}
            lines={linesOf(section, draft, facts)}
            change={(text) => change({ [section]: text })}
          />
        ))}
        <footer>{words.made(formatLongDay(book.today))}</footer>
      </article>
    </>
  );
}
