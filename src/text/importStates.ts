// Words of the state of an activity or a customer by which it counts or not, all languages together: a file's language need not be the workbook's.
import type { TreatmentWords } from '../model/imports/findings/judgeValues';
import { splitWords } from './splitWords';

export const importStates = {
  /** Of an activity. */
  activityStatuses: {
    count: splitWords(`
      completed, complete, done, held, closed, connected, sent, received, true, yes
      erledigt, abgeschlossen, ja, terminé, terminée, effectué, oui, completada, completado, realizada, hecho, sí
      انجام شده، تکمیل شده، برگزار شد، بله
    `),
    leaveOut: splitWords(`
      not started, not done, to do, todo, to-do, open, planned, scheduled, upcoming, pending, deferred, waiting, waiting on someone else,
      in progress, overdue, cancelled, canceled, no show, no-show, rescheduled, no answer, busy, wrong number, missed, failed, draft, false, no
      nicht begonnen, offen, geplant, in bearbeitung, zurückgestellt, wartet, abgesagt, abgebrochen, storniert, nein
      non commencé, non commencée, à faire, planifié, planifiée, en cours, en attente, reporté, reportée, annulé, annulée, non
      no iniciada, no iniciado, pendiente, planificada, planificado, programada, programado, en curso, aplazada, aplazado, cancelada, cancelado
      شروع نشده، انجام نشده، برنامه‌ریزی شده، در انتظار، در حال انجام، باز، معوق، لغو شده، لغو، بی‌پاسخ، پاسخ نداد، خیر
    `),
    negative: [],
  },
  /** Of a customer. */
  customerStatuses: {
    count: splitWords(`
      active, current, aktiv, kunde aktiv, actif, client actif, activo, cliente activo, attivo, account active, فعال، جاری، مشتری فعال، فعال است
    `),
    leaveOut: splitWords(`
      inactive, not active, closed, ended, dormant, former, former customer, ex-customer, past customer, lost, churned, terminated, cancelled,
      canceled, expired, archived, blocked, deactivated, disabled, deleted, out of business, insolvent, bankrupt, no longer a customer
      inaktiv, nicht aktiv, ehemalig, ehemaliger, ehemaliger kunde, ehemals, verloren, gekündigt, beendet, gesperrt, geschlossen, archiviert, insolvent, stillgelegt
      inactif, inactive, non actif, ancien client, fermé, perdu, résilié, archivé, bloqué
      inactivo, no activo, antiguo cliente, ex cliente, cerrado, perdido, baja, archivado, bloqueado, inattivo, ex-cliente
      غیرفعال، غیر فعال، راکد، پایان‌یافته، پایان یافته، خاتمه‌یافته، قطع همکاری، قطع ارتباط، مشتری سابق، سابق، بسته، بسته شده، مسدود، لغو شده، از دست رفته، ریزش‌کرده، بایگانی
    `),
    negative: [],
  },
} satisfies Record<string, TreatmentWords>;
