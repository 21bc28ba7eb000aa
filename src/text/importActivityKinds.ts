// Words for the kind of an activity in the files that people import, all languages together, as CRMs and our own tab have them.
import { splitWords } from './splitWords';

/** Per kind its words, in lower case and Persian letters. Compare them folded, as names are (`foldName`). */
export const importActivityKinds = {
  meeting: splitWords(`
    meeting, meetings, appointment, event, video call, video conference, web conference, online meeting, demo, lunch, presentation, workshop,
    besprechung, termin, sitzung, réunion, rendez-vous, rdv, rendez vous, événement, reunión, cita, evento
    جلسه حضوری، جلسه، ملاقات، نشست، قرار ملاقات، جلسه آنلاین، رویداد، ناهار کاری
    afspraak, vergadering, riunione, incontro, appuntamento, reunião, toplantı, görüşme, spotkanie, möte, kundmöte, møte, møde
  `),
  call: splitWords(`
    call, calls, phone call, telephone, phone, inbound call, outbound call, logged call, log a call, telefonat, anruf, telefonanruf,
    telefon, appel, appel téléphonique, llamada, llamada telefónica, llamada de teléfono
    تماس، تماس تلفنی، تلفن، تلفنی، مکالمه تلفنی
    telefonisch, telefonisch contact
    outbound, inbound, outgoing, incoming, telefoongesprek, chiamata, telefonata, ligação, arama, telefon görüşmesi, rozmowa, rozmowa telefoniczna, telefoon, samtal, telefonsamtal, samtale, opkald
  `),
  email: splitWords(`
    e-mail, mail, emails, email sent, sent email, incoming email, outgoing email, list email, one-to-one email, courriel, correo, correo electrónico
    ایمیل، رایانامه، پست الکترونیک، نامه الکترونیکی
  `),
  message: splitWords(`
    message, sms, text message, whatsapp, linkedin message, linkedin, chat, letter, fax, postal mail, nachricht, brief, lettre, mensaje, carta
    پیام، پیامک، نامه، چت، واتساپ، تلگرام، فکس، دورنگار
  `),
  visit: splitWords(`
    visit, site visit, customer visit, on-site visit, service appointment, service activity, besuch, kundenbesuch, vor-ort-termin, visite,
    visite client, visita, visita comercial
    بازدید، مراجعه حضوری، ویزیت، دیدار، مراجعه
    bezoek, klantbezoek, ziyaret, wizyta, besök, kundbesök, besøk, besøg
  `),
  task: splitWords(`
    task, tasks, to-do, deadline, follow up, follow-up, reminder, aufgabe, wiedervorlage, tâche, relance, tarea, seguimiento
    کار، وظیفه، پیگیری، یادآوری
    taak, attività, tarefa, görev, zadanie, uppgift, oppgave, opgave
  `),
  other: splitWords(`
    other, note, activity, sonstiges, notiz, autre, note interne, otro, otra, nota
    سایر، دیگر، یادداشت، فعالیت
  `),
};
