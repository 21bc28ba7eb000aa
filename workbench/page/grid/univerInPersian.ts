// Words of Univer's menus that its Persian translation has in Arabic, or in Persian that Google Sheets does not use.
const rightClick = {
  insertRowsAbove: 'درج',
  insertRowsAboveSuffix: 'سطر در بالا',
  insertRowsAfter: 'درج',
  insertRowsAfterSuffix: 'سطر در پایین',
  insertColsLeft: 'درج',
  insertColsLeftSuffix: 'ستون پیش از این',
  insertColsRight: 'درج',
  insertColsRightSuffix: 'ستون پس از این',
  insertCell: 'درج خانه',
  deleteCell: 'حذف خانه',
  copySpecial: 'کپی با شرط',
  pasteSpecial: 'چسباندن با شرط',
  pasteValue: 'چسباندن فقط مقدارها',
  pasteFormat: 'چسباندن فقط قالب',
  pasteColWidth: 'چسباندن پهنای ستون',
  pasteBesidesBorder: 'چسباندن همه به‌جز خط‌های دور',
  deleteSelectedRow: 'حذف سطرهای انتخاب‌شده',
  deleteSelectedColumn: 'حذف ستون‌های انتخاب‌شده',
  hideSelectedRow: 'پنهان کردن سطرهای انتخاب‌شده',
  hideSelectedColumn: 'پنهان کردن ستون‌های انتخاب‌شده',
  showHideRow: 'نمایش سطرهای پنهان',
  showHideColumn: 'نمایش ستون‌های پنهان',
  moveLeft: 'جابه‌جایی به چپ',
  moveUp: 'جابه‌جایی به بالا',
  moveRight: 'جابه‌جایی به راست',
  moveDown: 'جابه‌جایی به پایین',
  rowHeight: 'ارتفاع سطر',
  columnWidth: 'پهنای ستون',
  clearContent: 'پاک کردن محتوا',
  fitContent: 'اندازه محتوا',
  freeze: 'ثابت کردن',
  freezeCell: 'ثابت کردن تا خانه انتخاب‌شده ({0} سطر، {1} ستون)',
  freezeCol: 'ثابت کردن تا ستون {0}',
  freezeRow: 'ثابت کردن تا سطر {0}',
  freezeFirstCol: 'ثابت کردن ستون اول',
  freezeFirstRow: 'ثابت کردن سطر اول',
  cancelFreeze: 'برداشتن ثابت‌ها',
};

const sheetConfig = {
  moveLeft: 'جابه‌جایی به چپ',
  moveRight: 'جابه‌جایی به راست',
  tipNameRepeat: 'برگه دیگری همین نام را دارد. نام دیگری بنویسید.',
  sheetNameAlreadyExistsError: 'برگه دیگری همین نام را دارد. نام دیگری بنویسید.',
  sheetNameSpecCharError: "نام برگه حداکثر ۳۱ نویسه دارد، با ' شروع یا تمام نمی‌شود و هیچ‌یک از [ ] : \\ ? * / در آن نیست.",
  noMoreSheet: 'فایل باید دست‌کم یک برگه پیدا داشته باشد. اول برگه‌ای بسازید یا برگه‌ای پنهان را نمایش دهید.',
  noHide: 'دست‌کم یک برگه باید پیدا بماند.',
};

type Words = Readonly<Record<string, unknown>>;

const section = (words: Words, name: string): Words => words[name] as Words;

/** Univer's words, corrected. */
export function univerInPersian(words: Words): Words {
  const ofSheets = section(words, 'sheets-ui');
  return {
    ...words,
    px: 'پیکسل',
    'sheets-ui': {
      ...ofSheets,
      rightClick: { ...section(ofSheets, 'rightClick'), ...rightClick },
      sheetConfig: { ...section(ofSheets, 'sheetConfig'), ...sheetConfig },
    },
  };
}
