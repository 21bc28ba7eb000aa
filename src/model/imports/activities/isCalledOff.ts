/** Outlook puts it before the subject of a meeting that its organizer has called off, and leaves it in the calendars of the others. */
const CALLED_OFF =
  /^\s*(?:cancell?ed|abgesagt|annulé|annulée|cancelado|cancelada|annullato|annullata|geannuleerd|لغو شد|لغو شده|لغو)\s*:/iu;

/** Whether the subject of an event says that it did not take place. */
export const isCalledOff = (subject: string): boolean => CALLED_OFF.test(subject);
