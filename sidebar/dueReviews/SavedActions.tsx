// What a saved review offers: its text for the minutes, and the next date for calendar and mail.
import { useState } from 'preact/hooks';
import { calendarFile } from '../../src/model/calendarEvent/calendarFile';
import { googleCalendarLink } from '../../src/model/calendarEvent/googleCalendarLink';
import { mailLink } from '../../src/model/calendarEvent/mailLink';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { LinkButton } from '../components/LinkButton';
import { copyText } from '../copyText';
import { download } from '../download';
import { formatMoment, isolate } from '../format';
import { CopyByHand } from '../printedPage/CopyByHand';
import { composeMinutes } from './composeMinutes';
import { eventOf, mailOf, type FinishedReview } from './FinishedReview';

interface SavedActionsProps {
  saved: FinishedReview;
  /** https, or '' without a link. */
  bookingLink: string;
}

export function SavedActions({ saved, bookingLink }: SavedActionsProps) {
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const { plan, review, actions } = saved;
  const minutes = composeMinutes(plan.account.name, review, actions);
  const event = eventOf(saved);
  const mail = mailOf(saved, saved.plan.account.meetingLink || bookingLink);
  const name = isolate(plan.account.name);
  const copy = async () => setCopied((await copyText(minutes)) ? 'yes' : 'refused');
  return (
    <div class="saved-actions">
      <p>
        {review.outcome === null ? words.plannedOf(name, formatMoment(review.date)) : words.savedOf(name)}
        {review.outcome !== null && review.next !== '' && (
          <span class="quiet">
            {' '}
            {words.nextKind[review.kind ?? 'internal']}: {formatMoment(review.next)}
          </span>
        )}
      </p>
      <div class="quick" role="group" aria-label={words.takeOver}>
        {review.outcome !== null && <LinkButton onClick={() => void copy()}>{words.forMinutes}</LinkButton>}
        {event && (
          <>
            <a href={googleCalendarLink(event)} target="_blank" rel="noopener">
              {words.calendar}
            </a>
            <LinkButton onClick={() => download(`${event.id}.ics`, calendar(calendarFile(event, Date.now())))}>
              {words.file}
            </LinkButton>
          </>
        )}
        {mail && (
          <a href={mailLink(mail)} target="_blank" rel="noopener">
            {words.mail}
          </a>
        )}
      </div>
      {copied === 'yes' && (
        <p class="quiet" role="status">
          {words.copied}
        </p>
      )}
      {copied === 'refused' && <CopyByHand text={minutes} />}
    </div>
  );
}

const calendar = (content: string): Blob => new Blob([content], { type: 'text/calendar;charset=utf-8' });
