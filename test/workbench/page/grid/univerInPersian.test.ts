import { univerInPersian } from '../../../../workbench/page/grid/univerInPersian';

const words = {
  'sheets-ui': {
    rightClick: { copy: 'کپی', insertRowsAbove: 'صفوف بعد ذلك', insertRowsAboveSuffix: 'أدخل' },
    sheetConfig: { delete: 'حذف' },
    statusbar: { copied: 'کپی شد' },
  },
  design: { confirm: 'تایید' },
};

test('Arabic words of menus become Persian, and all other words stay', () => {
  const corrected = univerInPersian(words);
  expect(corrected).toMatchObject({
    'sheets-ui': { rightClick: { copy: 'کپی' }, sheetConfig: { delete: 'حذف' }, statusbar: { copied: 'کپی شد' } },
    design: { confirm: 'تایید' },
  });
  expect(JSON.stringify(words)).toMatch(/[كأ]/);
  expect(JSON.stringify(corrected)).not.toMatch(/[يىكةأإ]/);
});
