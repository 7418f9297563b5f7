// A run in a process of its own: node buyer.ts <root> <url> [where to die, as part.method:before|after].
// It says on its output what it does, and dies as by `kill -9`.
import type { World } from '../../packages/core/src/world.ts';
import { openai } from '../../packages/core/src/providers/openai.ts';
import { runOn, SpyLog } from './site.ts';

const [root = '', url = '', dieAt = ''] = process.argv.slice(2);

class LoudLog extends SpyLog {
  override info(line: string): void {
    process.stdout.write(`${line}\n`);
  }
}

/** The same object, except that one of its methods ends the process. */
function deadly<T extends object>(part: T, method: string, moment: string): T {
  return new Proxy(part, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function') return found;
      if (name !== method) return found.bind(target);
      return async (...given: unknown[]) => {
        if (moment === 'after') await found.apply(target, given);
        process.kill(process.pid, 'SIGKILL');
        await new Promise(() => {});
      };
    },
  });
}

function armed(world: World): Partial<World> {
  const match = /^(\w+)\.(\w+):(before|after)$/.exec(dieAt);
  if (!match) return {};
  const [, part = '', method = '', moment = ''] = match;
  if (part === 'provider') {
    const byName = new Map(
      [...world.providers.byName].map(([name, one]) => [name, deadly(one, method, moment)]),
    );
    return { providers: { ...world.providers, byName } };
  }
  return { [part]: deadly(world[part as 'journal'], method, moment) };
}

const report = await runOn(
  root,
  new LoudLog(),
  { provider: openai({ baseURL: url }) },
  { change: armed },
);
const bought = report.outcomes.filter(({ kind }) => kind === 'bought').length;
process.stdout.write(`bought ${bought}\n`);
