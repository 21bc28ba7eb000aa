// A section of the description: shown as points, edited in place as text.
import { useState } from 'preact/hooks';
import { type JobSection, LONGEST_SECTION } from '../../src/model/programme/JobDescription';
import { jobDescription as words } from '../../src/text/en/jobDescription';
import { LinkButton } from '../components/LinkButton';
import { TextArea } from '../components/TextArea';

interface SectionProps {
  section: JobSection;
  /** The edited text; '' means the proposal. */
  edited: string;
  proposed: string;
  lines: readonly string[];
  change: (text: string) => void;
}

export function Section({ section, edited, proposed, lines, change }: SectionProps) {
  /** The text being typed. It can be blank for a while; the section never is. */
  const [typed, type] = useState<string | null>(null);
  const heading = words.headings[section];
  const finish = () => type(null);
  return (
    <section>
      <div class="heading">
        <h2>{heading}</h2>
        <span class="tools">
          {edited !== '' && <span class="quiet">{words.edited}</span>}
          {typed === null && (
            <LinkButton onClick={() => type(edited || proposed)}>
              {words.edit} <span class="hidden">{heading}</span>
            </LinkButton>
          )}
          {edited !== '' && (
            <LinkButton
              onClick={() => {
                change('');
                finish();
              }}
            >
              {words.back} <span class="hidden">{heading}</span>
            </LinkButton>
          )}
        </span>
      </div>
      {typed === null ? (
        <Points lines={lines} />
      ) : (
        <>
          <TextArea
            label={words.editOf(heading)}
            value={typed}
            limit={LONGEST_SECTION}
            lines={Math.max(3, lines.length)}
            hint={words.eachLine}
            onChange={(text) => {
              type(text);
              // Text equal to the proposal does not count as edited, so it follows the settings.
              change(text.trim() === proposed ? '' : text);
            }}
          />
          <LinkButton onClick={finish}>{words.done}</LinkButton>
          {/* A print during editing shows the points. */}
          <div class="printed">
            <Points lines={lines} />
          </div>
        </>
      )}
    </section>
  );
}

const Points = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 1 ? (
    <p dir="auto">{lines[0]}</p>
  ) : (
    <ul>
      {lines.map((line, at) => (
        <li key={at} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
