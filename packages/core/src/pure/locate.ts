import { YAMLException, type EventType, type State } from 'js-yaml';

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
  /** Characters and nodes that it stands for, what its aliases stand for included. */
  size: number;
  /** Of a mapping, where each key stands among the children. */
  keys?: Map<string, number>;
}

/** Most that all aliases of a document may stand for together. */
const MOST_BY_ALIASES = 4_194_304;

/**
 * Notes where the nodes of a YAML document begin while js-yaml reads it, and stops it where
 * aliases stand for more than any page can mean. Pass `listener` to `load`, then ask `locate`.
 */
export function yamlLocator(): {
  listener: (this: State, event: EventType, state: State) => void;
  locate: Locate;
} {
  const open: Node[] = [];
  let root: Node | undefined;
  const sizes = new WeakMap<object, number>();
  let byAliases = 0;
  const measure = (node: Node, isAlias: boolean): number => {
    const { value, children } = node;
    if (typeof value === 'string') return value.length;
    if (typeof value !== 'object' || value === null) return 1;
    if (isAlias) return sizes.get(value) ?? 1;
    const size = children.reduce((sum, child) => sum + child.size, 1);
    sizes.set(value, size);
    return size;
  };
  return {
    listener(event, state) {
      if (event === 'open') {
        const column = state.position - state.lineStart;
        open.push({ kind: '', value: undefined, line: state.line, column, children: [], size: 0 });
        return;
      }
      const node = open.pop();
      if (!node) return;
      node.kind = state.kind ?? '';
      node.value = state.result;
      const isAlias = state.kind === null && node.children.length === 0;
      node.size = measure(node, isAlias);
      if (isAlias) byAliases += node.size;
      if (byAliases > MOST_BY_ALIASES) {
        const { line, column } = node;
        const mark = { name: '', buffer: '', position: state.position, line, column, snippet: '' };
        throw new YAMLException('its aliases stand for too much', mark);
      }
      const parent = open.at(-1);
      if (parent) parent.children.push(node);
      else root = node;
    },
    locate(path) {
      let [node, found]: [Node | undefined, Offset | undefined] = [root, undefined];
      for (const key of path) {
        if (node?.kind !== 'mapping') break;
        const index = keysOf(node).get(key);
        if (index === undefined) break;
        found = node.children[index];
        node = node.children[index + 1];
      }
      return found;
    },
  };
}

/** The children of a mapping are its keys and values in turn; the first of two equal keys counts. */
function keysOf(node: Node): Map<string, number> {
  if (node.keys) return node.keys;
  node.keys = new Map();
  for (let index = node.children.length - 1; index >= 0; index--) {
    if (index % 2 === 0) node.keys.set(String(node.children[index]?.value), index);
  }
  return node.keys;
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
      const index = lines.findIndex(
        (line, i) => i >= from && line.includes(key) && pattern.test(line),
      );
      if (index === -1) break;
      const line = lines[index] ?? '';
      found = { line: index, column: line.indexOf(key, pattern.exec(line)?.index) };
      from = index;
    }
    return found;
  };
}
