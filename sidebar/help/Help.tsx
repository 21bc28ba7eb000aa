// The user guide of docs/ and the page about files that can be imported, in the page's language: their contents, then their chapters.
import { LinkButton } from '../components/LinkButton';
import { parseGuide, type GuideBlock, type Span } from './parseGuide';
import './help.css';

/** The text of both documents, which the build puts in. The heading of the second one is that of a chapter. */
declare const GUIDE: string;

const blocks = parseGuide(GUIDE);
const chapters = blocks.flatMap((block, index) =>
  block.kind === 'heading' && block.level === 2 ? [{ index, words: block.words }] : [],
);

export function Help() {
  return (
    <div class="guide">
      <nav>
        <ul>
          {chapters.map(({ index, words }) => (
            <li key={index}>
              <LinkButton onClick={() => goTo(index)}>{words}</LinkButton>
            </li>
          ))}
        </ul>
      </nav>
      {blocks.map((block, index) => (
        <Block key={index} block={block} place={index} />
      ))}
    </div>
  );
}

const idOf = (place: number): string => `guide-${place}`;

function goTo(place: number): void {
  const heading = document.getElementById(idOf(place));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function Block({ block, place }: { block: GuideBlock; place: number }) {
  if (block.kind === 'heading') {
    // The first heading is the name of the document; the dialog has a title of its own.
    if (block.level === 1) return null;
    const Heading = block.level === 2 ? 'h2' : 'h3';
    return (
      <Heading id={idOf(place)} tabIndex={-1}>
        {block.words}
      </Heading>
    );
  }
  if (block.kind === 'code') return <pre dir="ltr">{block.words}</pre>;
  if (block.kind === 'text')
    return (
      <p>
        <Spans spans={block.spans} />
      </p>
    );
  if (block.kind === 'list') {
    const List = block.isOrdered ? 'ol' : 'ul';
    return (
      <List>
        {block.items.map((spans, index) => (
          <li key={index}>
            <Spans spans={spans} />
          </li>
        ))}
      </List>
    );
  }
  return <Table {...block} />;
}

function Table({ head, rows }: Extract<GuideBlock, { kind: 'table' }>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((spans, index) => (
            <th key={index} scope="col">
              <Spans spans={spans} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((spans, index) => (
              <td key={index}>
                <Spans spans={spans} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Spans = ({ spans }: { spans: readonly Span[] }) => (
  <>
    {spans.map((span, index) => {
      if (span.kind === 'strong') return <strong key={index}>{span.words}</strong>;
      if (span.kind === 'code')
        return (
          <code key={index} dir="ltr">
            {span.words}
          </code>
        );
      if (span.kind === 'link' && /^https:/.test(span.to))
        return (
          <a key={index} href={span.to} target="_blank" rel="noopener">
            {span.words}
          </a>
        );
      const chapter = span.kind === 'link' && chapters.find(({ words }) => words === span.words);
      if (chapter)
        return (
          <LinkButton key={index} onClick={() => goTo(chapter.index)}>
            {span.words}
          </LinkButton>
        );
      return span.words;
    })}
  </>
);
