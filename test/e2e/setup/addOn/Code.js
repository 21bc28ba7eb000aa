// An add-on as small as can be that uses what the workbench offers to any: menu, sidebar, dialog, toast, alert, onEdit, a custom function.

function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Lay fruit table', 'layFruitTable')
    .addItem('Open sidebar', 'openSidebar')
    .addItem('Open dialog', 'openDialog')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('More')
        .addItem('Ask first', 'askFirst')
        .addItem('Fail', 'fail')
        .addItem('Reshape', 'reshape')
        .addItem('Go to the notes', 'goToNotes')
        .addItem('Draw a chart', 'drawChart')
        .addItem('Name', 'sayName')
        .addItem('Widen other sheets', 'widen')
        .addItem('Lay a sheet from the right', 'laySheetFromRight'),
    )
    .addToUi();
}

function onEdit(e) {
  if (e.range.getSheet().getName() !== 'Fruit' || e.range.getColumn() !== 1) return;
  e.range
    .getSheet()
    .getRange('H1')
    .setValue((e.oldValue || 'nothing') + ' became ' + (e.value || 'nothing'));
}

function whatTimeIsIt() {
  return new Date().toISOString();
}

function layFruitTable() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Fruit', 0);
  sheet.getRange(1, 1, 3, 5).setValues([
    ['Fruit', 'Weight', 'Ripe', 'Colour', 'Twice'],
    ['Apple', 3, true, 'red', ''],
    ['سیب', 4, false, 'green', ''],
  ]);
  sheet.getRange('A1:E1').setFontWeight('bold').setBackground('#e8f0fe');
  sheet.getRange('E2').setFormula('=TWICE(B2:B3; 2)');
  var newValidation = SpreadsheetApp.newDataValidation;
  sheet
    .getRange('B2:B10')
    .setDataValidation(
      newValidation().requireNumberBetween(1, 10).setAllowInvalid(false).setHelpText('A weight from 1 to 10.').build(),
    );
  sheet.getRange('C2:C10').setDataValidation(newValidation().requireCheckbox().build());
  sheet
    .getRange('D2:D10')
    .setDataValidation(newValidation().requireValueInList(['red', 'green', 'yellow'], true).setAllowInvalid(false).build());
  sheet.getRange('A1').setNote('Any fruit.');
  sheet.getRange('G1').setValue('kept').protect().setWarningOnly(true);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 160);
  SpreadsheetApp.getActiveSpreadsheet().toast('The table is laid.', 'Fruit');
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Fruit of ' + Session.getActiveUserLocale()),
  );
}

function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile('sidebar').setWidth(360).setHeight(200),
    'Fruit dialog',
  );
}

function askFirst() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Lay it?', 'The table comes on a new sheet.', ui.ButtonSet.YES_NO);
  if (answer === ui.Button.YES) layFruitTable();
}

function fail() {
  throw new Error('There is no fruit.');
}

/** Takes rows and columns away from both sheets and adds others, wherever the user is. */
function reshape() {
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .forEach(function (sheet) {
      sheet.deleteRows(200, 2);
      sheet.insertColumnsAfter(20, 1);
      sheet.deleteColumns(21, 1);
      sheet.insertRowsAfter(199, 2);
      sheet.hideColumns(20, 1);
    });
}

function goToNotes() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[1].getRange('C4').activate();
}

/** A chart of the weights below the table; a frozen row stays above it. */
function drawChart() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Fruit');
  var chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1);
  sheet.insertChart(
    chart
      .setOption('title', 'Weights')
      .setOption('colors', ['#ff0000'])
      .setOption('width', 400)
      .setOption('height', 240)
      .setPosition(5, 2, 10, 5)
      .build(),
  );
}

/** Called by the sidebar. */
function weigh(request) {
  if (request.fruit === 'stone') throw new Error('A stone is not a fruit.');
  SpreadsheetApp.getActiveSheet().getRange('G3').setValue(request.fruit);
  return { fruit: request.fruit, letters: request.fruit.length };
}

/**
 * Multiplies numbers.
 *
 * @param {number|Array<Array<number>>} values The numbers to multiply.
 * @param {number} factor By how much; 2 when it is left out.
 * @return {number|Array<Array<number>>} The products.
 * @customfunction
 */
function TWICE(values, factor) {
  var by = factor || 2;
  if (typeof values === 'string') throw new Error('Only numbers can be multiplied.');
  if (!Array.isArray(values)) return values * by;
  return values.map(function (row) {
    return row.map(function (value) {
      return value * by;
    });
  });
}

function sayName() {
  SpreadsheetApp.getActive().toast('This is ' + SpreadsheetApp.getActive().getName());
}

/** A new sheet that gets columns far to the right, before the user has seen it. */
function widen() {
  var ss = SpreadsheetApp.getActive();
  var active = ss.getActiveSheet();
  var sheet = ss.insertSheet('Wide');
  sheet.getRange('A1').setValue('start');
  sheet.insertColumnsBefore(1, 3);
  sheet.setFrozenRows(1);
  sheet.insertColumnsAfter(29, 20);
  ss.setActiveSheet(active);
}

function laySheetFromRight() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('از راست');
  sheet.setRightToLeft(true);
  sheet.getRange(1, 1, 5, 6).setValues([
    ['نام', 'مبلغ', 'رنگ', 'پذیرفته', 'شرح', 'شرح'],
    ['پارس پخش', 1413201288072, 'سبز', true, '', ''],
    ['SWOT تحلیل', -5, 'سرخ', false, '', ''],
    ['این نام از خانه خودش درازتر است و ادامه دارد', 12, 'سبز', true, 'پر', ''],
    ['پایان جمله.', 7, '', false, '', 'یک جمله دراز که از خانه خودش بیرون می‌رود.'],
  ]);
  sheet
    .getRange('E7:E9')
    .setValues([['پایان جمله.'], ['SWOT تحلیل'], [1413201288072]])
    .setNumberFormat('#,##0');
  sheet.getRange('A1').setBackground('#ff0000');
  sheet.getRange('B1').setBackground('#00ff00');
  sheet.getRange('C1').setBackground('#0000ff');
  sheet.getRange('B2:B5').setNumberFormat('#,##0');
  var list = SpreadsheetApp.newDataValidation().requireValueInList(['سبز', 'سرخ'], true).build();
  sheet.getRange('C2:C5').setDataValidation(list);
  sheet.getRange('D2:D5').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  sheet.getRange('B3').setNote('یک یادداشت');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  var chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1);
  sheet.insertChart(
    chart.setOption('title', 'مبلغ').setOption('width', 300).setOption('height', 200).setPosition(14, 3, 10, 5).build(),
  );
  sheet.activate();
}
