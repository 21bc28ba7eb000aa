/** What people call accounts that are not customers: `Test Kunde NICHT LÖSCHEN`, `Dummy account`, «مشتری آزمایشی». */
const TEST =
  /^\s*(?:test|demo)\s*\d*\s*$|(?<!\p{L})(?:tests?[\s_-]*(?:kunde|customer|account|company|client|cliente|firma)|(?:kunde|customer|account|company|client|cliente|firma)[\s_-]*test|dummy|musterkunde|musterfirma|mustermann|nicht\s+(?:löschen|loeschen|verwenden)|do\s+not\s+(?:use|delete)|ne\s+pas\s+(?:supprimer|utiliser)|no\s+(?:borrar|usar))(?!\p{L})|(?<!\p{L})(?:آزمایشی|ازمایشی|تستی)(?!\p{L})|(?:مشتری|شرکت)\s+تست(?!\p{L})|حذف\s+نشود/iu;

/** Whether a name says that an account is a test and no customer. */
export const isTestName = (name: string): boolean => TEST.test(name.normalize());
