import type { EventType, State } from 'js-yaml';

/** Line and column from 0 within a block of frontmatter. */
interface Offset {
  line: number;
  column: number;
}

/** Finds where a key stands; the nearest enclosing one where the path leads nowhere. */
export type Locate = (path: readonly string[]) => Offset | undefined;

interface Node extends Offset {
  kind: string;
  value: unknown;
  children: Node[];
}

/**
 * Notes where the nodes of a YAML document begin while js-yaml reads it.
 * Pass `listener` to `load`, then ask `locate`.
 */
export function yamlLocator(): {
  listener: (this: State, event: EventType, state: State) => void;
  locate: Locate;
} {
  const open: Node[] = [];
  let root: Node | undefined;
  return {
    listener(event, state) {
      if (event === 'open') {
        const column = state.position - state.lineStart;
        open.push({ kind: '', value: undefined, line: state.line, column, children: [] });
        return;
      }
      const node = open.pop();
      if (!node) return;
      node.kind = state.kind ?? '';
      node.value = state.result;
      const parent = open.at(-1);
      if (parent) parent.children.push(node);
      else root = node;
    },
    locate(path) {
      let [node, found]: [Node | undefined, Offset | undefined] = [root, undefined];
      for (const key of path) {
        if (node?.kind !== 'mapping') break;
        // The children of a mapping are its keys and values in turn.
        const index: number = node.children.findIndex(
          (child, i) => i % 2 === 0 && String(child.value) === key,
        );
        if (index === -1) break;
        found = node.children[index];
        node = node.children[index + 1];
      }
      return found;
    },
  };
}

/** Finds keys of a TOML document line by line: `key =`, `[table]` and `key = {…}`. */
export function tomlLocator(source: string): Locate {
  const lines = source.split('\n');
  return (path) => {
    let found: Offset | undefined;
    let from = 0;
    for (const key of path) {
      const name = key.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
      const pattern = new RegExp(String.raw`(?:^|[\s{,.["'])(${name})["']?\s*(?:[=\].])`);
      const index = lines.findIndex((line, i) => i >= from && pattern.test(line));
      if (index === -1) break;
      const line = lines[index] ?? '';
      found = { line: index, column: line.indexOf(key, pattern.exec(line)?.index) };
      from = index;
    }
    return found;
  };
}
