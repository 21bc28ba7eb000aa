// What tells a credit note where no column names the type of a document, all languages together.

/** In a description, in a word of another column, or at the beginning of the number of a document: `AV242555`, `GS-17`. */
export const CREDIT_CELLS =
  /gutschrift|korrektur|credit|avoir|cr[ée]dito|abono|rectificativa|accredito|storno|iade|korekt|korygu|zwrot|devolu|refund|\breturn|برگشت|مرجوع|عودت|^(?:av|avo|avr|gs|gu|gut|cn|crn|cm|nc|ncr|ncc|ndc|kor|sc|rk)[-\s/_.]?\d/iu;
