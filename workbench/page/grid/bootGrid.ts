// Boots Univer with its screen: grid, toolbar, sheet tabs, context menus.
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import { IUniverInstanceService, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreFarsi from '@univerjs/preset-sheets-core/locales/fa-IR';
import conditionsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionsFarsi from '@univerjs/preset-sheets-conditional-formatting/locales/fa-IR';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationFarsi from '@univerjs/preset-sheets-data-validation/locales/fa-IR';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterFarsi from '@univerjs/preset-sheets-filter/locales/fa-IR';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteFarsi from '@univerjs/preset-sheets-note/locales/fa-IR';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import sortFarsi from '@univerjs/preset-sheets-sort/locales/fa-IR';
import { ICanvasPopupService, UniverUIPlugin, type IUniverUIConfig } from '@univerjs/ui';
import { LANGUAGES, type Language } from '../../words/words';
import { drawCells } from '../cells/drawCells';
import { MirroredPopups } from '../mirror/MirroredPopups';
import { useGooglesStyle } from './newWorkbook';
import { theme } from './theme';
import { univerInPersian } from './univerInPersian';

/** Protections are the add-on's and Google's; Univer's own ones have no warnings and stop scripts as well. */
const HIDDEN_ITEMS = Object.fromEntries(
  [
    'sheet.contextMenu.permission',
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
  ].map((id) => [id, { hidden: true }]),
);

const presets = (container: HTMLElement) => [
  UniverSheetsCorePreset({
    container,
    formulaBar: false,
    ribbonType: 'simple',
    disableAutoFocus: true,
    menu: HIDDEN_ITEMS,
    // Google Sheets marks no number that is stored as text.
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    footer: { menus: false, statisticBar: false, zoomSlider: true },
  }),
  UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
  UniverSheetsConditionalFormattingPreset(),
  UniverSheetsNotePreset(),
  UniverSheetsFilterPreset(),
  UniverSheetsSortPreset(),
];

/** The name of the toolbar, which Univer has in no language. */
const ownWords = (language: Language) => ({ ribbon: { start: LANGUAGES[language].words.toolbar } });

/** Univer's own words. */
const UNIVER: Readonly<Record<Language, { locale: LocaleType; words: ReturnType<typeof mergeLocales> }>> = {
  en: {
    locale: LocaleType.EN_US,
    words: mergeLocales(
      ownWords('en'),
      coreEnglish,
      validationEnglish,
      conditionsEnglish,
      noteEnglish,
      filterEnglish,
      sortEnglish,
    ),
  },
  fa: {
    locale: LocaleType.FA_IR,
    words: univerInPersian(
      mergeLocales(ownWords('fa'), coreFarsi, validationFarsi, conditionsFarsi, noteFarsi, filterFarsi, sortFarsi),
    ),
  },
};

/** Univer drawing into `container`, with no workbook yet. */
export function bootGrid(container: HTMLElement, language: Language): Univer {
  useGooglesStyle();
  const univer = new Univer({
    theme,
    locale: UNIVER[language].locale,
    direction: LANGUAGES[language].direction,
    logLevel: LogLevel.WARN,
    locales: Object.fromEntries(Object.values(UNIVER).map(({ locale, words }) => [locale, words])),
  });
  const plugins = new Map(
    presets(container)
      .flatMap((preset) => preset.plugins)
      .map((entry) => (Array.isArray(entry) ? entry : ([entry, undefined] as const)))
      .map(([plugin, options]) => [plugin.pluginName, [plugin, options] as const]),
  );
  const screen = plugins.get(UniverUIPlugin.pluginName)?.[1] as Partial<IUniverUIConfig> | undefined;
  if (screen)
    screen.override = [
      [
        ICanvasPopupService,
        { useFactory: (units: IUniverInstanceService) => new MirroredPopups(units), deps: [IUniverInstanceService] },
      ],
    ];
  drawCells(univer);
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  return univer;
}
