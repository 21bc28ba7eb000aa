// How SpreadsheetApp behaves, as a plain Apps Script over the services: it runs on the workbench's host, and, pushed unchanged to a
// spreadsheet's script, on Google, where `runAll` writes its findings to the execution log. Each behaviour gets a sheet of its own.

/** Values compared by what they hold: dates by their instant. */
function show(value) {
  return JSON.stringify(value);
}

function equal(got, wanted) {
  if (show(got) !== show(wanted)) throw new Error('got ' + show(got) + ' instead of ' + show(wanted));
}

function throws(message, action) {
  var thrown = 'nothing';
  try {
    action();
  } catch (error) {
    thrown = error.message;
  }
  if (thrown.indexOf(message) < 0) throw new Error('got the message: ' + thrown);
}

function newSheet() {
  return SpreadsheetApp.getActiveSpreadsheet().insertSheet('Behaviour ' + Utilities.getUuid().slice(0, 8));
}

/** A date by the clocks of the spreadsheet. */
function day(year, month, date) {
  var zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  for (var quarter = -56; quarter <= 56; quarter++) {
    var instant = new Date(Date.UTC(year, month - 1, date, 0, quarter * 15));
    if (Utilities.formatDate(instant, zone, 'yyyy-M-d H:mm') === year + '-' + month + '-' + date + ' 0:00') return instant;
  }
}

var BEHAVIOURS = {
  '1 A1 notation loses its dollar signs': function (sheet) {
    equal(sheet.getRange('$C$3').getA1Notation(), 'C3');
  },
  '2 whole rows and columns span the sheet and keep their notation': function (sheet) {
    equal(sheet.getRange('5:7').getNumColumns(), sheet.getMaxColumns());
    equal(sheet.getRange('D:F').getNumRows(), sheet.getMaxRows());
    equal([sheet.getRange('5:7').getA1Notation(), sheet.getRange('D:F').getA1Notation()], ['5:7', 'D:F']);
  },
  '3 inverted corners are put in order': function (sheet) {
    equal(sheet.getRange('C5:B2').getA1Notation(), 'B2:C5');
  },
  '4 a sheet takes its own name before the range': function (sheet) {
    equal(sheet.getRange("'" + sheet.getName() + "'!E10:F12").getA1Notation(), 'E10:F12');
    throws('Range not found', function () {
      sheet.getRange('Nowhere!A1');
    });
  },
  '5 an offset of no rows throws': function (sheet) {
    throws('number of rows', function () {
      sheet.getRange('A1').offset(0, 0, 0);
    });
  },
  '6 an empty cell is an empty text, an empty sheet one such cell': function (sheet) {
    equal(sheet.getRange('B2').getValue(), '');
    equal(sheet.getDataRange().getValues(), [['']]);
    equal(sheet.getRange('B2').isBlank(), true);
  },
  '7 setters return the range': function (sheet) {
    equal(sheet.getRange('B2').setValue(1).setNote('x').setFontWeight('bold').setNumberFormat('0.0').getA1Notation(), 'B2');
  },
  '8 null clears a cell and keeps its format': function (sheet) {
    var cell = sheet.getRange('B2').setNumberFormat('0.00').setValue(5);
    equal(cell.setValue(null).getValue(), '');
    equal(cell.getNumberFormat(), '0.00');
    equal(
      sheet
        .getRange('B2:C2')
        .setValues([[1, null]])
        .getValues(),
      [[1, '']],
    );
  },
  '9 only a leading equals sign makes a formula': function (sheet) {
    equal(sheet.getRange('A1').setValue('=SUM(1,2)').getValue(), 3);
    equal(sheet.getRange('A2').setValue('   =SUM(1,2)').getValue(), '   =SUM(1,2)');
  },
  '10 a cell without a formula has an empty one': function (sheet) {
    sheet.getRange('A1:A2').setFormulas([['=1+1'], ['']]);
    equal(sheet.getRange('A1:A2').getFormulas(), [['=1+1'], ['']]);
    equal(sheet.getRange('A1').setValue(7).getFormula(), '');
    equal(sheet.getRange('A3').setFormula('SUM(2;3)').getFormula(), '=SUM(2,3)');
  },
  '11 the first appended row is row 1': function (sheet) {
    sheet.appendRow(['a', 1]).appendRow(['b', 2]);
    equal(sheet.getRange('A1:B2').getValues(), [
      ['a', 1],
      ['b', 2],
    ]);
  },
  '12 inserted blank rows and formats do not raise the last row': function (sheet) {
    sheet.getRange('A1').setValue(1);
    sheet.insertRowsAfter(1, 5);
    sheet.getRange('D9').setBackground('red').setNumberFormat('0').setNote('note');
    equal([sheet.getLastRow(), sheet.getLastColumn()], [1, 1]);
  },
  '13 Sheet.sort moves the first row too': function (sheet) {
    sheet.getRange('A1:B3').setValues([
      [3, 'c'],
      [1, 'a'],
      [2, 'b'],
    ]);
    sheet.sort(1);
    equal(sheet.getRange('B1:B3').getValues(), [['a'], ['b'], ['c']]);
  },
  '14 Range.sort counts the columns of the sheet from 1': function (sheet) {
    var range = sheet.getRange('C2:D4').setValues([
      ['x', 3],
      ['y', 1],
      ['z', 2],
    ]);
    equal(range.sort(4).getValues(), [
      ['y', 1],
      ['z', 2],
      ['x', 3],
    ]);
    equal(range.sort({ column: 3, ascending: false }).getValues()[0], ['z', 2]);
    throws('column', function () {
      range.sort(1);
    });
  },
  '15 numbers sort before texts, texts before booleans, blanks last': function (sheet) {
    var range = sheet.getRange('A1:A5').setValues([[true], ['b'], [''], [10], [9]]);
    equal(range.sort(1).getValues(), [[9], [10], ['b'], [true], ['']]);
    equal(range.sort({ column: 1, ascending: false }).getValues(), [[true], ['b'], [10], [9], ['']]);
  },
  '16 insertSheet counts from 0, getIndex from 1, and the new sheet is active': function () {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var made = book.insertSheet('First ' + Utilities.getUuid().slice(0, 8), 0);
    equal([made.getIndex(), book.getActiveSheet().getSheetId() === made.getSheetId()], [1, true]);
    equal([made.getMaxRows(), made.getMaxColumns()], [1000, 26]);
  },
  '17 Range.clear takes formats and keeps notes and validations, clearContent keeps formats': function (sheet) {
    var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).build();
    var cell = sheet.getRange('A1').setValue(5).setNote('note').setDataValidation(rule).setBackground('#ff0000');
    equal([cell.clearContent().getValue(), cell.getBackground()], ['', '#ff0000']);
    cell.clear();
    equal([cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null], ['#ffffff', 'note', true]);
  },
  '19 a validation allows invalid data unless told': function (sheet) {
    var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).build();
    equal(rule.getAllowInvalid(), true);
    equal(sheet.getRange('A1').setDataValidation(rule).setValue(99).getValue(), 99);
  },
  '20 a list keeps its items as texts, and whether a dropdown shows': function (sheet) {
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b, c'], false).setHelpText('Help').build();
    var kept = sheet.getRange('A1:A3').setDataValidation(rule).getDataValidations()[2][0];
    equal(String(kept.getCriteriaType()), 'VALUE_IN_LIST');
    equal(kept.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, true);
    equal([kept.getCriteriaValues(), kept.getHelpText()], [[['a', 'b, c'], false], 'Help']);
  },
  '21 checkboxes hold false, count as content, and take booleans only': function (sheet) {
    var range = sheet.getRange('A1:A3').insertCheckboxes();
    equal(range.getValues(), [[false], [false], [false]]);
    equal(sheet.getLastRow(), 3);
    throws('violates the data validation rules', function () {
      sheet.getRange('A1').setValue('yes');
    });
    equal(sheet.getRange('A2').setValue(true).getValue(), true);
  },
  '22 a second filter throws': function (sheet) {
    sheet.getRange('A1:B3').setValues([
      ['h', 'i'],
      [2, 'b'],
      [1, 'a'],
    ]);
    var filter = sheet.getRange('A1:B3').createFilter();
    equal([filter.getRange().getA1Notation(), sheet.getFilter() !== null], ['A1:B3', true]);
    throws("You can't create a filter in a sheet that already has a filter.", function () {
      sheet.getRange('A1:B2').createFilter();
    });
    filter.sort(1, true);
    equal(sheet.getRange('B1:B3').getValues(), [['i'], ['a'], ['b']]);
    filter.remove();
    equal(sheet.getFilter(), null);
  },
  '23 the owner is not among the editors of a protection': function (sheet) {
    var protection = sheet.getRange('A1:B2').protect().setDescription('Computed').setWarningOnly(true);
    equal(protection.getEditors(), []);
    var found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    equal([found.length, found[0].getDescription(), found[0].isWarningOnly()], [1, 'Computed', true]);
    sheet.insertRowsBefore(1, 2);
    equal(found[0].getRange().getA1Notation(), 'A3:B4');
    found[0].remove();
    equal(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
  },
  '24 a background is white at first, and colour names become hexadecimal': function (sheet) {
    equal(sheet.getRange('A1').getBackground(), '#ffffff');
    equal(sheet.getRange('A1').setBackground('yellow').getBackgrounds(), [['#ffff00']]);
    equal(sheet.getRange('A1').setBackground(null).getBackground(), '#ffffff');
  },
  '25 an object of a service is its class name as text': function (sheet) {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    equal([String(sheet), String(sheet.getRange('A1')), String(book)], ['Sheet', 'Range', 'Spreadsheet']);
  },
  '26 setValues with other dimensions says how many rows and columns it got': function (sheet) {
    throws(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      function () {
        sheet.getRange('A1:B2').setValues([[1, 2]]);
      },
    );
    throws(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      function () {
        sheet.getRange('A1:B2').setValues([[1, 2], [3]]);
      },
    );
  },
  '27 a range outside the sheet throws': function (sheet) {
    throws('The coordinates of the range are outside the dimensions of the sheet.', function () {
      sheet.getRange(1, sheet.getMaxColumns() + 1);
    });
    throws('The starting row of the range is too small.', function () {
      sheet.getRange(0, 1);
    });
  },
  '28 what a validation refuses throws from scripts too, and nothing is written': function (sheet) {
    var build = function (builder) {
      return builder.setAllowInvalid(false).build();
    };
    var refuse = function (cell, value) {
      var message = 'The data you entered in cell ' + cell + ' violates the data validation rules set on this cell.';
      throws(message, function () {
        sheet.getRange(cell).setValue(value);
      });
      equal(sheet.getRange(cell).getValue(), '');
    };
    sheet.getRange('J1:J9').setDataValidation(build(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10)));
    refuse('J1', 11);
    refuse('J1', 'seven');
    throws('in cell J2 violates', function () {
      sheet.getRange('I1:J2').setValues([
        ['a', 5],
        ['b', 0],
      ]);
    });
    equal(sheet.getRange('I1').getValue(), '');
    equal(sheet.getRange('J1').setValue(7.5).setValue('').getValue(), '');
    sheet.getRange('K1').setDataValidation(build(SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No'])));
    refuse('K1', 'Maybe');
    sheet.getRange('L1:L2').setValues([['x'], ['y']]);
    sheet
      .getRange('K2')
      .setDataValidation(build(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('L1:L2'))));
    refuse('K2', 'z');
    equal(sheet.getRange('K2').setValue('y').getValue(), 'y');
    sheet.getRange('M1').setDataValidation(build(SpreadsheetApp.newDataValidation().requireDate()));
    refuse('M1', 5);
    equal(sheet.getRange('M1').setValue('2026-05-05').getDisplayValue(), '2026-05-05');
  },
  '30 two sheets cannot have one name': function (sheet) {
    var name = sheet.getName();
    var message = 'A sheet with the name "' + name + '" already exists. Please enter another name.';
    throws(message, function () {
      SpreadsheetApp.getActiveSpreadsheet().insertSheet(name);
    });
    var other = newSheet();
    throws(message, function () {
      other.setName(name);
    });
  },
  '32 wrong types of arguments are named': function (sheet) {
    var range = sheet.getRange('A1');
    throws("The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.", function () {
      range.setValues([1]);
    });
    throws("The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.", function () {
      sheet.getRange(1, '1');
    });
    throws("The parameters (number) don't match the method signature for SpreadsheetApp.Range.setFormula.", function () {
      range.setFormula(5);
    });
    throws(
      "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
      function () {
        range.setDataValidation(range);
      },
    );
    throws("The parameters () don't match the method signature for SpreadsheetApp.Range.setNote.", function () {
      range.setNote();
    });
  },
  '33 a free lock is taken at once': function () {
    var lock = LockService.getDocumentLock();
    equal([lock.tryLock(0), lock.hasLock(), lock.tryLock(0)], [true, true, true]);
    lock.releaseLock();
    equal(lock.hasLock(), false);
  },
  '34 Cache.put gives null, and so does what is missing': function () {
    var cache = CacheService.getUserCache();
    equal([cache.put('key', 'value', 60), cache.get('key'), cache.get('other key')], [null, 'value', null]);
  },
  '36 dates and arrays belong to the script': function (sheet) {
    var values = sheet.getRange('A1').setValue(new Date()).getValues();
    equal([values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date], [true, true, true]);
    try {
      sheet.getRange(0, 0);
    } catch (error) {
      equal([error instanceof Error, error.name], [true, 'Exception']);
    }
  },
  '37 a date cell is midnight in the zone of the spreadsheet': function (sheet) {
    var cell = sheet.getRange('A1').setValue('2026-03-10');
    equal(cell.getValue(), day(2026, 3, 10));
    equal(sheet.getRange('A2').setValue(cell.getValue()).setNumberFormat('yyyy-mm-dd').getDisplayValue(), '2026-03-10');
  },
  '38 a blocked array is #REF!': function (sheet) {
    sheet.getRange('A3').setValue('in the way');
    equal(sheet.getRange('A1').setFormula('=SEQUENCE(3)').getValue(), '#REF!');
    sheet.getRange('A3').clearContent();
    equal(sheet.getRange('A1:A3').getValues(), [[1], [2], [3]]);
  },
  '39 a circle is #REF!': function (sheet) {
    sheet.getRange('A1:A2').setFormulas([['=A2+1'], ['=A1+1']]);
    equal(sheet.getRange('A1:A2').getValues(), [['#REF!'], ['#REF!']]);
  },
  '40 blanks of a spilled array count as content': function (sheet) {
    sheet.getRange('A1').setFormula('=ARRAYFORMULA(IF(SEQUENCE(5)>2;"";"x"))');
    equal(sheet.getRange('A1:A6').getValues(), [['x'], ['x'], [''], [''], [''], ['']]);
    equal([sheet.getLastRow(), sheet.getDataRange().getA1Notation()], [5, 'A1:A5']);
    sheet.appendRow(['', 'after']);
    equal(sheet.getRange('B6').getValue(), 'after');
  },
  '42 texts are read as if typed': function (sheet) {
    var year = Number(Utilities.formatDate(new Date(), SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'yyyy'));
    var typed = [
      ['007', 7],
      ['1,234.5', 1234.5],
      ['10%', 0.1],
      ['3.00E+07', 30000000],
      ['TRUE', true],
      ['false', false],
      ['7-11', day(year, 7, 11)],
      ['1/2', day(year, 1, 2)],
      ['May 5', day(year, 5, 5)],
      ['5 May 2026', day(2026, 5, 5)],
      ['2026-01-31', day(2026, 1, 31)],
      ['13/25', '13/25'],
      ['Mayor 5', 'Mayor 5'],
      ["'007", '007'],
      ['7.11.', '7.11.'],
      ['=2*3', 6],
    ];
    typed.forEach(function (pair, index) {
      equal(
        sheet
          .getRange(index + 1, 1)
          .setValue(pair[0])
          .getValue(),
        pair[1],
      );
    });
  },
  '42 plain text cells keep texts as they are': function (sheet) {
    var texts = [
      ['007'],
      ['7-11'],
      ['1/2'],
      ['TRUE'],
      ['=SUM(1;2)'],
      ['+98 21 123'],
      ['- item'],
      ['@you'],
      ['12345678901234567890'],
    ];
    var range = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@').setValues(texts);
    equal(range.getValues(), texts);
    equal(range.getDisplayValues(), texts);
    equal(range.getFormulas()[4][0], '');
  },
  '43 sorting leaves protections and conditional formats in place': function (sheet) {
    var range = sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
    sheet.getRange('A1').protect();
    var rule = SpreadsheetApp.newConditionalFormatRule()
      .whenNumberLessThan(2)
      .setBold(true)
      .setRanges([sheet.getRange('A1:A2')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    range.sort(1);
    equal(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(), 'A1');
    equal(sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), 'A1:A2');
  },
  'formulas are up to date whenever they are read': function (sheet) {
    sheet.getRange('A1').setValue(1);
    sheet.getRange('B1').setFormula('=A1*10');
    equal(sheet.getRange('B1').getValue(), 10);
    sheet.getRange('A1').setValue(2);
    equal(sheet.getRange('B1').getValue(), 20);
  },
  'numbers are read raw, whatever their format shows': function (sheet) {
    var cell = sheet.getRange('A1').setValue(7.125).setNumberFormat('"key from "0.0');
    equal([cell.getValue(), cell.getDisplayValue(), cell.getNumberFormat()], [7.125, 'key from 7.1', '"key from "0.0']);
    equal(sheet.getRange('A2').setValue(0.5).setNumberFormat('0%').getDisplayValue(), '50%');
  },
  'rows and columns are inserted, hidden, frozen and widened': function (sheet) {
    sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
    sheet.insertColumnsBefore(2, 2);
    equal(sheet.getRange('A1:E1').getValues(), [['a', '', '', 'b', 'c']]);
    sheet.deleteColumns(2, 2);
    equal(sheet.getRange('A1:C1').getValues(), [['a', 'b', 'c']]);
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    equal([sheet.getFrozenRows(), sheet.getFrozenColumns()], [2, 1]);
    sheet.hideRows(1);
    sheet.hideColumns(2, 2);
    equal([sheet.isRowHiddenByUser(1), sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3)], [true, false, true]);
    sheet.showColumns(2, 2);
    equal(sheet.isColumnHiddenByUser(3), false);
    equal(sheet.setColumnWidth(1, 220).setColumnWidths(2, 2, 90).getColumnWidth(3), 90);
    equal(sheet.setRightToLeft(true).isRightToLeft(), true);
    equal(sheet.insertRowBefore(1).getRange('A2').getValue(), 'a');
    equal(sheet.isRowHiddenByUser(2), true);
    equal(sheet.deleteRow(1).getRange('A1').getValue(), 'a');
  },
  'validations and formats move along with inserted rows and columns': function (sheet) {
    var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setHelpText('1 to 10').build();
    sheet.getRange('B2:B5').setDataValidation(rule);
    sheet.getRange('B2').setNote('note');
    var format = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A2="Key"')
      .setBold(true)
      .setBackground('#e6f4ea');
    sheet.setConditionalFormatRules([format.setRanges([sheet.getRange('A2:B5')]).build()]);
    sheet.insertRowsBefore(1, 1);
    sheet.insertColumnsBefore(1, 1);
    equal(sheet.getRange('C3').getDataValidation().getHelpText(), '1 to 10');
    equal([sheet.getRange('B2').getDataValidation(), sheet.getRange('C7').getDataValidation()], [null, null]);
    equal(sheet.getRange('C3').getNote(), 'note');
    equal(sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), 'B3:C6');
  },
  'conditional formats keep their order, conditions and looks': function (sheet) {
    var range = sheet.getRange('A1:A9');
    var make = SpreadsheetApp.newConditionalFormatRule;
    sheet.setConditionalFormatRules([
      make().whenTextEqualTo('Key').setBold(true).setItalic(true).setRanges([range]).build(),
      make().whenNumberBetween(1, 3).setFontColor('#ff0000').setRanges([range]).build(),
      make().whenFormulaSatisfied('=AND(A1<>"";A1>5)').setBackground('#00ff00').setRanges([range]).build(),
    ]);
    var rules = sheet.getConditionalFormatRules().map(function (rule) {
      var condition = rule.getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBold(), condition.getFontColor()];
    });
    equal(rules, [
      ['TEXT_EQUAL_TO', ['Key'], true, null],
      ['NUMBER_BETWEEN', [1, 3], null, '#ff0000'],
      ['CUSTOM_FORMULA', ['=AND(A1<>"",A1>5)'], null, null],
    ]);
    sheet.setConditionalFormatRules([]);
    equal(sheet.getConditionalFormatRules(), []);
  },
  'validations of a grid are read back cell by cell': function (sheet) {
    var number = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build();
    var list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
    sheet.getRange('A1:B2').setDataValidations([
      [number, list],
      [number, null],
    ]);
    var types = sheet
      .getRange('A1:B2')
      .getDataValidations()
      .map(function (line) {
        return line.map(function (rule) {
          return rule && String(rule.getCriteriaType());
        });
      });
    equal(types, [
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'VALUE_IN_LIST'],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', null],
    ]);
    equal(sheet.getRange('A1:B2').clearDataValidations().getDataValidations()[0], [null, null]);
  },
  'a range given to a validation follows its sheet when that is renamed': function (sheet) {
    var source = newSheet();
    var rule = SpreadsheetApp.newDataValidation().requireValueInRange(source.getRange('B2:B9')).build();
    sheet.getRange('A1').setDataValidation(rule);
    source.setName('Renamed ' + Utilities.getUuid().slice(0, 8));
    var range = sheet.getRange('A1').getDataValidation().getCriteriaValues()[0];
    equal([range.getSheet().getSheetId() === source.getSheetId(), range.getA1Notation()], [true, 'B2:B9']);
  },
  'a range given to a validation keeps the rows that are left when its first is deleted, and grows with its sheet': function (
    sheet,
  ) {
    var source = newSheet();
    var rule = SpreadsheetApp.newDataValidation().requireValueInRange(source.getRange('B3:B')).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule);
    var used = function () {
      return sheet.getRange('A1').getDataValidation().getCriteriaValues()[0].getA1Notation();
    };
    source.deleteRows(3, source.getMaxRows() - 10);
    equal(used(), 'B3:B10');
    source.insertRowsAfter(10, 5);
    equal(used(), 'B3:B15');
    source.getRange('B15').setValue('Last');
    sheet.getRange('A1').setValue('Last');
    source.insertRowsBefore(1, 1);
    equal(used(), 'B4:B16');
    source.deleteRows(2, 4);
    equal(used(), 'B2:B12');
  },
  'formulas follow what they name': function (sheet) {
    sheet.getRange('B2:B3').setValues([[1], [2]]);
    sheet.getRange('D1').setFormula('=SUM(B2:B)');
    sheet.insertColumnsBefore(1, 1);
    sheet.insertRowsBefore(1, 1);
    equal([sheet.getRange('E2').getFormula(), sheet.getRange('E2').getValue()], ['=SUM(C3:C)', 3]);
  },
  'a chart is built, inserted, read back, changed and removed': function (sheet) {
    var builder = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange('A1:C4'))
      .setNumHeaders(1)
      .setOption('title', 'Revenue')
      .setOption('legend', { position: 'top' })
      .setOption('hAxis.title', 'Year')
      .setPosition(2, 5, 10, 20);
    equal(builder.build().getChartId(), null);
    sheet.insertChart(builder.build());
    var chart = sheet.getCharts()[0];
    var place = chart.getContainerInfo();
    equal([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()], [2, 5, 10, 20]);
    equal(chart.getRanges()[0].getA1Notation(), 'A1:C4');
    sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange('A1:B9')).setPosition(3, 1, 0, 0).build());
    var changed = sheet.getCharts();
    equal([changed.length, changed[0].getChartId() === chart.getChartId()], [1, true]);
    equal([changed[0].getRanges()[0].getA1Notation(), changed[0].getContainerInfo().getAnchorRow()], ['A1:B9', 3]);
    sheet.removeChart(changed[0]);
    equal(sheet.getCharts(), []);
  },
  'charts and what they show move along with inserted and deleted rows and columns': function (sheet) {
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('B2:C5')).setPosition(3, 4, 0, 0).build());
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnBefore(1);
    sheet.deleteRow(5);
    var chart = sheet.getCharts()[0];
    equal(chart.getRanges()[0].getA1Notation(), 'C4:D6');
    equal([chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()], [5, 5]);
  },
  'a chart loses what it showed of a deleted sheet, and goes with its own': function (sheet) {
    var source = newSheet();
    sheet.insertChart(
      sheet
        .newChart()
        .asLineChart()
        .addRange(sheet.getRange('A1:A4'))
        .addRange(source.getRange('B1:B4'))
        .setPosition(1, 3, 0, 0)
        .build(),
    );
    source.insertChart(source.newChart().asScatterChart().addRange(source.getRange('A1:B4')).setPosition(1, 3, 0, 0).build());
    equal(sheet.getCharts()[0].getRanges().length, 2);
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(source);
    equal(sheet.getCharts()[0].getRanges().length, 1);
  },
  'a chart is not hung on a cell outside of the sheet': function (sheet) {
    throws('outside the dimensions of the sheet', function () {
      sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 99, 0, 0).build());
    });
    equal(sheet.getCharts().length, 0);
  },
  'merged cells keep what the upper left one held': function (sheet) {
    var range = sheet.getRange('B2:C3').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    equal(range.merge().getValues(), [
      ['a', ''],
      ['', ''],
    ]);
    var merged = sheet.getRange('A1:D9').getMergedRanges();
    equal([merged.length, merged[0].getA1Notation()], [1, 'B2:C3']);
    sheet.insertRowBefore(1);
    equal(sheet.getRange('B3').getMergedRanges()[0].getA1Notation(), 'B3:C4');
    sheet.getRange('A1:D9').breakApart();
    equal(sheet.getRange('A1:D9').getMergedRanges(), []);
  },
  'mergeAcross merges each row by itself, and merging again what holds merged cells makes one of them': function (sheet) {
    equal(sheet.getRange('A1:C2').mergeAcross().getMergedRanges().length, 2);
    equal(sheet.getRange('A1:D3').merge().getMergedRanges().length, 1);
    throws('You must select all cells in a merged range', function () {
      sheet.getRange('A1:B2').breakApart();
    });
    throws('You must select all cells in a merged range', function () {
      sheet.getRange('D3:E4').merge();
    });
  },
  'frozen and other rows are not merged': function (sheet) {
    sheet.setFrozenRows(1);
    throws("You can't merge frozen and non-frozen rows.", function () {
      sheet.getRange('A1:B2').merge();
    });
    sheet.getRange('B3:D3').merge();
    throws("You can't freeze columns which contain only part of a merged cell.", function () {
      sheet.setFrozenColumns(2);
    });
  },
  'rows have heights, gridlines can be hidden, fonts have families': function (sheet) {
    sheet.setRowHeight(2, 40).setRowHeights(3, 2, 50).setRowHeightsForced(5, 1, 10);
    equal([sheet.getRowHeight(1), sheet.getRowHeight(2), sheet.getRowHeight(4), sheet.getRowHeight(5)], [21, 40, 50, 10]);
    equal([sheet.hasHiddenGridlines(), sheet.setHiddenGridlines(true).hasHiddenGridlines()], [false, true]);
    equal(sheet.getRange('A1').setFontFamily('Roboto').setFontSize(18).getA1Notation(), 'A1');
  },
  'a copied sheet comes last with cells, formats, rules, notes and charts, and without protections': function (sheet) {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    sheet
      .getRange('A1:C1')
      .setValues([[1, 2, '']])
      .setFontWeight('bold');
    sheet.getRange('A2').setFormula('=SUM(A1:B1)');
    sheet.getRange('A3:B3').merge().setNote('note');
    sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).build());
    var format = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(5).setBold(true);
    sheet.setConditionalFormatRules([format.setRanges([sheet.getRange('A1')]).build()]);
    sheet.setRightToLeft(true).setColumnWidth(1, 222).hideRows(5);
    sheet.getRange('A1').protect();
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B1')).setPosition(4, 1, 0, 0).build());
    var name = sheet.getName();
    var copy = sheet.copyTo(book);
    equal(copy.getName(), 'Copy of ' + name);
    equal([copy.getIndex(), book.getActiveSheet().getName()], [book.getSheets().length, name]);
    copy.getRange('A1').setValue(10);
    equal([copy.getRange('A2').getValue(), sheet.getRange('A2').getValue()], [12, 3]);
    equal([copy.getRange('B1').getFontWeight(), copy.getRange('A3').getNote()], ['bold', 'note']);
    equal(copy.getRange('B1').getDataValidation().getCriteriaValues(), [1, 9]);
    equal(copy.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), 'A1');
    equal(copy.getRange('A1:C9').getMergedRanges()[0].getA1Notation(), 'A3:B3');
    equal([copy.isRightToLeft(), copy.getColumnWidth(1), copy.isRowHiddenByUser(5)], [true, 222, true]);
    var charted = copy.getCharts()[0].getRanges()[0];
    equal([charted.getSheet().getSheetId() === copy.getSheetId(), charted.getA1Notation()], [true, 'A1:B1']);
    equal(copy.getProtections(SpreadsheetApp.ProtectionType.RANGE), []);
    copy.setName(name + ', kept');
    equal(book.getSheetByName(name + ', kept').getSheetId(), copy.getSheetId());
  },
  'a sheet that is inserted with a template is its copy, at the given place, and the active one': function (sheet) {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    sheet.deleteRows(201, 800);
    sheet.hideRows(1);
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.setTabColor('#1a73e8').setRightToLeft(true);
    sheet.getRange('2:2').setWrap(true).setFontWeight('bold');
    var name = sheet.getName() + ' 2';
    var copy = book.insertSheet(name, 0, { template: sheet });
    equal([copy.getName(), copy.getIndex(), book.getActiveSheet().getName()], [name, 1, name]);
    equal([copy.getMaxRows(), copy.isRowHiddenByUser(1), copy.isRightToLeft()], [200, true, true]);
    equal([copy.getFrozenRows(), copy.getFrozenColumns(), copy.getRange('C2').getFontWeight()], [2, 1, 'bold']);
    equal(copy.getSheetId() === sheet.getSheetId(), false);
    throws('already exists', function () {
      book.insertSheet(name, 0, { template: sheet });
    });
  },
  'getSheetValues gives values in one call, and -1 reaches to the last row or column with data': function (sheet) {
    sheet.getRange('B2:C3').setValues([
      [1, new Date(0)],
      ['x', true],
    ]);
    equal(sheet.getSheetValues(1, 1, -1, -1), sheet.getDataRange().getValues());
    equal(sheet.getSheetValues(3, 2, -1, 1), [['x']]);
    equal(sheet.getSheetValues(2, 2, 1, 1), [[1]]);
    sheet.getRange('B2:C3').clearContent();
    throws('at least 1', function () {
      sheet.getSheetValues(1, 1, -1, -1);
    });
  },
  'text styles set what they name, for each cell its own': function (sheet) {
    var strong = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').setFontSize(13).build();
    var slanted = SpreadsheetApp.newTextStyle().setItalic(true).build();
    sheet.getRange('A1:B1').setFontFamily('Roboto').setFontWeight('bold');
    sheet.getRange('A1:B1').setTextStyles([[strong, slanted]]);
    equal(sheet.getRange('A1:B1').getFontWeights(), [['bold', 'bold']]);
    equal(sheet.getRange('A1:B1').getFontStyles(), [['normal', 'italic']]);
    equal(sheet.getRange('A1:B1').getFontColors(), [['#ff0000', '#000000']]);
    var style = sheet.getRange('A1').getTextStyle();
    equal([style.getFontSize(), style.isBold(), style.isItalic(), style.getFontFamily()], [13, true, false, 'Roboto']);
    equal([strong.isItalic(), strong.copy().setItalic(true).build().isItalic()], [null, true]);
    throws('does not match', function () {
      sheet.getRange('A1:B1').setTextStyles([[strong]]);
    });
  },
  'alignments are set for each cell': function (sheet) {
    sheet.getRange('A1:B1').setHorizontalAlignments([['center', null]]);
    throws('Invalid argument', function () {
      sheet.getRange('A1').setHorizontalAlignments([['centre']]);
    });
  },
  'a sheet is protected once, but for some ranges': function (sheet) {
    var protection = sheet.protect().setDescription('Layout').setWarningOnly(true);
    protection.setUnprotectedRanges([sheet.getRange('B2:B5')]);
    equal(sheet.protect().getDescription(), 'Layout');
    equal(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
    equal(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
    sheet.insertRowBefore(1);
    equal(sheet.protect().getUnprotectedRanges()[0].getA1Notation(), 'B3:B6');
    throws('unprotected ranges', function () {
      sheet
        .getRange('A1')
        .protect()
        .setUnprotectedRanges([sheet.getRange('A1')]);
    });
  },
  'the address of a spreadsheet has its id': function () {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    equal(book.getUrl().indexOf('/' + book.getId() + '/') > 0, true);
  },
};

function behaviourNames() {
  return Object.keys(BEHAVIOURS);
}

function runBehaviour(name) {
  BEHAVIOURS[name](newSheet());
}

function runAll() {
  behaviourNames().forEach(function (name) {
    try {
      runBehaviour(name);
      console.log('ok: ' + name);
    } catch (error) {
      console.log('NOT SO: ' + name + ': ' + error.message);
    }
  });
}
