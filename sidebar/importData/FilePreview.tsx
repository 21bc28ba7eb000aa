// The first rows of a file, with the encoding and the separator to correct.
import type { Problem } from '../../src/actions/Answer';
import { importData as words } from '../../src/text/en/importData';
import { Problems } from '../components/Problems';
import { Select } from '../components/Select';
import { DELIMITERS } from './file/Delimiter';
import { ENCODINGS } from './file/decodeBytes';
import type { OpenedFile } from './file/OpenedFile';
import { opening } from './opening';
import { previewRows } from './file/previewRows';
import { shownCell } from './file/shownCell';

interface FilePreviewProps {
  opened: OpenedFile;
  /** The index of the header row; below 0 without one. */
  headerAt: number;
  /** Called with the file read in another way. */
  take: (opening: Promise<OpenedFile | Problem>) => void;
}

const ROWS = 4;
const COLUMNS = 12;

export function FilePreview({ opened, headerAt, take }: FilePreviewProps) {
  const [header, ...rows] = previewRows(opened.lines, headerAt, ROWS).map((cells) => cells.slice(0, COLUMNS));
  const encoding = opened.encoded?.encoding;
  const { delimiter, sheets } = opened;
  return (
    <section>
      <h2>
        <bdi>{opened.name || words.pastedCells}</bdi>
      </h2>
      {sheets !== null && sheets.titles.length > 1 && (
        <Select
          label={words.sheet}
          value={String(sheets.at)}
          options={sheets.titles.map((title, at) => ({ value: String(at), label: title }))}
          onChange={(at) => take(opening(({ onSheet }) => onSheet(opened, Number(at))))}
        />
      )}
      {opened.lines.length < 2 && <Problems problems={[{ code: 'sheetEmpty' }]} />}
      <div class="scroll" role="region" aria-label={words.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {header?.map((cell, index) => (
                <th key={index} scope="col">
                  <bdi>{cell}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, column) => (
                  <td key={column}>
                    <bdi>{shownCell(cell)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {encoding?.startsWith('windows') && (
        <Problems kind="information" problems={[{ code: 'encodingGuessed', values: { encoding: words.encodings[encoding] } }]} />
      )}
      <div class="pair">
        {encoding && (
          <Select
            label={words.encoding}
            value={encoding}
            options={ENCODINGS.map((value) => ({ value, label: words.encodings[value] }))}
            onChange={(value) => take(opening(({ inEncoding }) => inEncoding(opened, value)))}
          />
        )}
        {delimiter && (
          <Select
            label={words.delimiter}
            value={delimiter}
            options={DELIMITERS.map((value) => ({ value, label: words.delimiters[value] }))}
            onChange={(value) => take(opening(({ withDelimiter }) => withDelimiter(opened, value)))}
          />
        )}
      </div>
    </section>
  );
}
