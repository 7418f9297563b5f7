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
  const natural = columns.map(({ title }, index) =>
    Math.max(textWidth(title), ...cells.map((line) => textWidth(line[index] ?? ''))),
  );
  const widths = fitWidths(natural, columns, output.columns);
  const layOut = (texts: readonly string[], paint: (index: number, text: string) => string) => {
    const line = texts.flatMap((text, index) => {
      const { align, shrinks } = columns[index] ?? {};
      const width = widths[index] ?? 0;
      if (width === 0) return [];
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

/** Widths that fit together: prose gives way first, then paths, then whatever stands last. */
function fitWidths(
  natural: readonly number[],
  columns: ReadonlyArray<Pick<Column<never>, 'shrinks'>>,
  available: number,
): number[] {
  const widths = [...natural];
  const excess = () => {
    const shown = widths.filter((width) => width > 0);
    return shown.reduce((sum, width) => sum + GAP.length + width, -GAP.length) - available;
  };
  const give = (least: number, gives: (index: number) => boolean) => {
    for (let index = widths.length - 1; index >= 0; index--) {
      const width = widths[index] ?? 0;
      if (excess() <= 0) return;
      if (gives(index)) widths[index] = Math.min(width, Math.max(least, width - excess()));
    }
  };
  give(LEAST, (index) => columns[index]?.shrinks === 'text');
  give(LEAST, (index) => columns[index]?.shrinks === 'path');
  // Too narrow for all columns: the prose goes, and the path takes what that leaves.
  if (excess() > 0) {
    for (const [index, { shrinks }] of columns.entries()) {
      widths[index] = shrinks === 'text' ? 0 : (natural[index] ?? 0);
    }
    give(LEAST, (index) => columns[index]?.shrinks === 'path');
  }
  give(0, (index) => index > 0);
  give(1, () => true);
  return widths;
}
