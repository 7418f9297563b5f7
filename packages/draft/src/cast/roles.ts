/** What a trade wears and carries. */
export interface Role {
  pose: string;
  /** An icon, or a prop with `@`. */
  tool?: string;
  coat?: 'lab' | 'apron' | 'suit' | 'hood' | 'dress' | 'overall' | 'sport' | 'armor';
  hat?: 'helmet' | 'chef' | 'straw' | 'cap' | 'beret' | 'hard' | 'bike' | 'detective';
  glasses?: boolean;
  /** `a` woman, `b` man; chance decides without it. */
  build?: 'a' | 'b';
  grey?: boolean;
  small?: boolean;
}

export const roles: Readonly<Record<string, Role>> = {
  person: { pose: 'wave' },
  man: { pose: 'wave', build: 'b' },
  woman: { pose: 'wave', build: 'a' },
  child: { pose: 'wave', small: true, hat: 'cap' },
  grandmother: {
    pose: 'drink',
    tool: '@mug',
    build: 'a',
    grey: true,
    glasses: true,
    coat: 'dress',
  },
  grandfather: { pose: 'stand', build: 'b', grey: true, glasses: true },
  developer: { pose: 'code', glasses: true, tool: '@laptop' },
  hacker: { pose: 'code', coat: 'hood', tool: '@laptop' },
  designer: { pose: 'code', tool: '@laptop' },
  writer: { pose: 'code', tool: '@laptop', glasses: true },
  manager: { pose: 'present', coat: 'suit', tool: 'clipboard' },
  presenter: { pose: 'present', tool: 'microphone', coat: 'suit' },
  chef: { pose: 'hold', tool: 'shallow-pan-of-food', hat: 'chef', coat: 'apron' },
  doctor: { pose: 'hold', tool: 'clipboard', coat: 'lab', glasses: true },
  teacher: { pose: 'present', tool: 'closed-book', glasses: true },
  scientist: { pose: 'stand', tool: 'test-tube', coat: 'lab', glasses: true },
  artist: { pose: 'paint', tool: 'paintbrush', hat: 'beret', coat: 'apron' },
  musician: { pose: 'play', tool: 'guitar' },
  photographer: { pose: 'photo', tool: 'camera' },
  farmer: { pose: 'hold', tool: 'basket', hat: 'straw', coat: 'overall' },
  hiker: { pose: 'walk', hat: 'cap', coat: 'sport' },
  runner: { pose: 'run', coat: 'sport' },
  cyclist: { pose: 'ride', hat: 'bike', coat: 'sport' },
  detective: {
    pose: 'stand',
    tool: 'magnifying-glass-tilted-left',
    hat: 'detective',
    coat: 'suit',
  },
  yogi: { pose: 'meditate', coat: 'sport' },
  knight: { pose: 'stand', tool: 'dagger', hat: 'helmet', coat: 'armor', build: 'b' },
  builder: { pose: 'hold', tool: 'toolbox', hat: 'hard', coat: 'overall' },
  fisherman: { pose: 'stand', tool: 'fishing-pole', hat: 'straw', build: 'b' },
  dancer: { pose: 'jump', coat: 'dress', build: 'a' },
};

/** What a character holds while it does something. */
export const tools: Readonly<Record<string, string>> = {
  code: '@laptop',
  lap: '@laptop',
  read: 'open-book',
  write: 'notebook',
  drink: '@mug',
  cook: 'shallow-pan-of-food',
  play: 'guitar',
  game: 'video-game',
  paint: 'paintbrush',
  phone: '@phone',
  photo: 'camera',
  lift: '@barbell',
  garden: 'potted-plant',
  sit: 'open-book',
};

/** What a character holds when the prompt names it beside them, and in which pose. */
export const holdable: Readonly<Record<string, string>> = {
  saxophone: 'play',
  guitar: 'play',
  violin: 'play',
  trumpet: 'play',
  accordion: 'play',
  banjo: 'play',
  flute: 'play',
  trombone: 'play',
  'umbrella-with-rain-drops': 'raise',
  umbrella: 'raise',
  balloon: 'raise',
  trophy: 'raise',
  lantern: 'raise',
  bouquet: 'hold',
  camera: 'photo',
  'open-book': 'read',
  books: 'read',
  'magnifying-glass-tilted-left': 'stand',
  'soccer-ball': 'hold',
  basketball: 'hold',
  mug: 'drink',
  'wrapped-gift': 'hold',
  basket: 'hold',
  'potted-plant': 'hold',
  'birthday-cake': 'hold',
  phone: 'phone',
  'red-heart': 'hold',
};

/** Which pose shows an action. */
export const actionPoses: Readonly<Record<string, string>> = {
  code: 'code',
  read: 'read',
  write: 'sit',
  wave: 'wave',
  present: 'present',
  walk: 'walk',
  run: 'run',
  ride: 'ride',
  meditate: 'meditate',
  drink: 'drink',
  cook: 'hold',
  play: 'play',
  game: 'hold',
  paint: 'paint',
  hold: 'hold',
  jump: 'jump',
  sit: 'sit',
  fly: 'fly',
  garden: 'hold',
  lift: 'lift',
  talk: 'present',
  phone: 'phone',
  photo: 'photo',
};

/** Animals whose face can lead a body: fur, belly and the icon of the face. */
export const animals: Readonly<
  Record<string, { face: string; fur: string; belly: string; whole?: string }>
> = {
  cat: { face: 'cat-face', fur: '#f7b03f', belly: '#fbe3b8', whole: 'cat' },
  dog: { face: 'dog-face', fur: '#d9a066', belly: '#f6e6cf', whole: 'dog' },
  fox: { face: 'fox', fur: '#f2701d', belly: '#fbeee0' },
  bear: { face: 'bear', fur: '#8a5a3c', belly: '#c79a6e' },
  panda: { face: 'panda', fur: '#2f2f38', belly: '#f7f7f7' },
  'polar-bear': { face: 'polar-bear', fur: '#eef3f6', belly: '#ffffff', whole: 'polar-bear' },
  koala: { face: 'koala', fur: '#8d98a5', belly: '#dfe5ea' },
  tiger: { face: 'tiger-face', fur: '#f79a2a', belly: '#fff1dc', whole: 'tiger' },
  lion: { face: 'lion', fur: '#e6a741', belly: '#f7dfae' },
  rabbit: { face: 'rabbit-face', fur: '#e3e6ea', belly: '#ffffff', whole: 'rabbit' },
  hamster: { face: 'hamster', fur: '#eda95b', belly: '#fff3e2' },
  frog: { face: 'frog', fur: '#5fae46', belly: '#d6efb4' },
  monkey: { face: 'monkey-face', fur: '#8a5a3c', belly: '#e9c69c', whole: 'monkey' },
  pig: { face: 'pig-face', fur: '#f5a9bd', belly: '#fcd3dd', whole: 'pig' },
  wolf: { face: 'wolf', fur: '#7d8894', belly: '#dbe1e6' },
};
