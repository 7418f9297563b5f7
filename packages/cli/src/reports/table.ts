import type { Format, Output } from '../terminal.ts';
import { fitLine, fitPath, textWidth } from '../text-width.ts';

export interface Column<Row> {
  title: string;
  cell: (row: Row) => string;
  format?: (row: Row) => Format;
  align?: 'right';
  /** How it gets narrower, where the table is too wide: from the left as a path, or from the right. */
  shrinks?: 'path' | 'text';
}

const GAP = '  ';
/** A shrinking column is not made narrower than this. */
const LEAST = 12;

/** A table with a line of titles, each row one line however narrow the output is. */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: ReadonlyArray<Column<Row>>,
  output: Output,
): string {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const widths = columns.map(({ title }, index) =>
    Math.max(textWidth(title), ...cells.map((line) => textWidth(line[index] ?? ''))),
  );
  shrink(widths, columns, output.columns);
  const layOut = (texts: readonly string[], paint: (index: number, text: string) => string) => {
    const line = texts.map((text, index) => {
      const { align, shrinks } = columns[index] ?? {};
      const width = widths[index] ?? 0;
      const fitted = (shrinks === 'path' ? fitPath : fitLine)(text, width);
      const padding = ' '.repeat(width - textWidth(fitted));
      const painted = fitted && paint(index, fitted);
      return align === 'right' ? padding + painted : painted + padding;
    });
    return line.join(GAP).trimEnd();
  };
  const title = layOut(
    columns.map((column) => column.title),
    (_, text) => output.style('dim', text),
  );
  const lines = cells.map((texts, row) =>
    layOut(texts, (index, text) => {
      const format = columns[index]?.format?.(rows[row] as Row);
      return format === undefined ? text : output.style(format, text);
    }),
  );
  return [title, ...lines].join('\n');
}

/** Takes what is too wide from the last shrinking column first: prose before paths. */
function shrink(
  widths: number[],
  columns: ReadonlyArray<{ shrinks?: 'path' | 'text' }>,
  available: number,
): void {
  const total = () => widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  for (let index = columns.length - 1; index >= 0; index--) {
    const excess = total() - available;
    if (excess <= 0) return;
    const width = widths[index] ?? 0;
    if (columns[index]?.shrinks) widths[index] = Math.min(width, Math.max(LEAST, width - excess));
  }
}
