/**
 * The number format of an amount in a narrow cell of a page: thousand millions from ten thousand millions on, so that amounts of rials
 * fit. @param billion the word for it. @param after what follows the figure, such as spaces.
 */
export const moneyFormat = (billion: string, after = ''): string =>
  `[>=10000000000]#,##0.0,,," ${billion}${after}";#,##0${after === '' ? '' : `"${after}"`}`;
