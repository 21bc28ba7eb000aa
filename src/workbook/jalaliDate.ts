/** 1 Farvardin 1343 as cells count days; a cycle of years with 365 and 366 days begins there. */
const START = 23_457;

/**
 * What KAM_JALALI gives for days from 1832 to 2255, as a native formula: 33 years have 12,053 days. Every fourth of them is a leap year, and
 * after the seventh leap year comes the last one in five years.
 *
 * @param days cells with days. @return the names and values of LET, and what they give.
 */
export function jalaliDate(days: string): [steps: string, date: string] {
  const steps = [
    `since;INT(IF(ISNUMBER(${days});${days};0))-${START};rest;MOD(since;12053)`,
    'years;IF(rest=12052;32;INT((rest-IF(rest<10220;INT(rest/1460);7))/365))',
    'gone;rest-365*years-IF(years<32;INT(years/4);7)',
    'months;IF(gone<186;INT(gone/31);INT((gone-6)/30))',
  ];
  const two = (figure: string): string => `"/"&RIGHT("0"&(${figure}+1);2)`;
  const date = `gone-30*months-IF(months<6;months;6)`;
  return [steps.join(';'), `1343+33*INT(since/12053)+years&${two('months')}&${two(date)}`];
}
