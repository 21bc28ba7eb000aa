// What tells a credit note where no column names the type of a document, all languages together.

/** In a description, in a word of another column, or at the beginning of the number of a document: `AV242555`, `GS-17`. */
export const CREDIT_CELLS =
  /gutschrift|korrektur|credit|avoir|cr[ée]dito|abono|rectificativa|accredito|storno|iade|korekt|korygu|zwrot|devolu|refund|\breturn|برگشت|مرجوع|عودت|^(?:av|avo|avr|gs|gu|gut|cn|crn|cm|scm|scrm|scn|nc|ncr|ncc|ndc|kor|sc|rk)[-\s/_.]?\d/iu;

/** In the number of a document, anywhere: `CN-17`, `2025/GU/12`, `RINV/2025/00001`. */
export const CREDIT_NUMBERS =
  /(?<!\p{L})(?:av|avo|avr|gs|gu|gut|gsn|cn|cnt|cr|cre|crn|cm|scm|scrm|scn|nc|ncr|ncc|ndc|kor|sc|rk|rinv|rtn|ret|srn|rma|بر)(?!\p{L})/iu;

/** Sales whose descriptions have a word of credit notes. */
export const SALES_ON_CREDIT =
  /credit.?(?:card|sale|term|day|limit|line|period|insur)|(?<!\p{L})(?:on|a|(?:tarjeta|cartão) de|carta di) (?:credit|cr[ée]dito)|credit\s?\d|\bno.?returns?\b|non.?return/iu;
