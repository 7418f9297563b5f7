import type { Random } from '../paint/random.ts';
import type { Role } from './roles.ts';

export interface Person {
  skin: string;
  hair: string;
  cut: 'short' | 'side' | 'curls' | 'bob' | 'long' | 'bun' | 'tail' | 'bald';
  beard: boolean;
  glasses: boolean;
  hat: Role['hat'];
  hood: boolean;
  top: string;
  bottom: string;
  shoe: string;
}

const skins = ['#ffdbc4', '#f2c19c', '#e0a678', '#c4845a', '#9a6240', '#6f4630'];

const hairs = ['#2b211d', '#4a3226', '#7a4a2b', '#b5713a', '#d9a650', '#1f2230', '#8f3f2c'];

/** A person as chance makes them: skin, hair, clothes. Never anyone in particular. */
export function somebody(chance: Random, role: Role, colors: readonly string[]): Person {
  const isWoman = role.build ? role.build === 'a' : chance.chance(0.5);
  const cut = isWoman
    ? chance.pick(['bob', 'long', 'bun', 'tail', 'curls'] as const)
    : chance.pick(['short', 'side', 'curls', 'short'] as const);
  return {
    skin: chance.pick(skins),
    hair: role.grey ? chance.pick(['#d9dade', '#b9bcc4']) : chance.pick(hairs),
    cut: role.grey && isWoman ? 'bun' : cut,
    beard: !isWoman && !role.small && chance.chance(0.35),
    glasses: (role.glasses ?? false) && chance.chance(0.75),
    hat: role.hat,
    hood: role.coat === 'hood',
    top: chance.pick(colors),
    bottom: chance.pick(['#2f3b59', '#3d4a5c', '#5a4a44', '#39424e', '#6b5b95']),
    shoe: chance.pick(['#ffffff', '#2b2f3a', '#c8553d', '#f2efe9']),
  };
}
