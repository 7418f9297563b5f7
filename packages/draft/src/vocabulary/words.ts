/** Words of light, weather and season: `palette or feature : words`. */
export const lights = `
sunset : sunset, sundown, golden hour, golden light, dramatic sunset, evening sun, at sunset, warm light, crimson sky, orange sky
morning : sunrise, dawn, morning, early morning, daybreak, morning light, soft morning light
dusk : dusk, twilight, evening, blue hour, nightfall
night : night, midnight, nighttime, at night, night-time, starry, moonlit, moonlight, moonlit night, late night, dark sky, under the stars
aurora : aurora, northern lights, aurora borealis
day : day, daytime, noon, midday, sunny, sunny day, sunlight, bright, blue sky, clear sky, daylight
rain : rain, rainy, raining, storm, stormy, thunderstorm, drizzle, wet, rain on the window, overcast, downpour, monsoon
fog : fog, foggy, mist, misty, haze, hazy
snow : snowing, snowfall, snowy, blizzard, winter, wintry, frost, frosty, snow-covered, snow covered
autumn : autumn, fall colors, autumnal, autumn leaves, fall foliage, october, november, fall season, in the fall
spring : spring, springtime, april, may flowers, blooming, in bloom
summer : summer, summertime, july, august
neutral : quiet, calm, peaceful, serene, tranquil, silent, dramatic lighting, soft lighting, studio lighting, natural lighting, volumetric lighting, warm lighting, ambient lighting, cinematic lighting, rim light, soft light, natural light, beautiful lighting, good lighting
dark : dark, dark mode, dark background, dark theme, moody, black background, noir, gloomy, dim, in the dark, low key, shadowy, glowing, hologram, holographic, luminous
light : light theme, white background, light background, bright background, clean background, airy, light mode, plain background
`;

/** Formats that decide the scene: `scene : words`. */
export const formats = `
logo : logo, logotype, emblem, logo design, brand mark, brandmark, monogram, app icon, icon, favicon, icon design, badge, crest, icon set, sticker, logo mark, brand logo
poster : poster, flyer, promotional poster, banner ad, advertisement, billboard, promo banner, event poster, sale banner, sale poster, promotional banner
app : mobile app, app screen, mobile app screen, mobile ui, app ui, phone screen, login page, mobile app login screen, app mockup, onboarding screen, mobile screen, app interface, mobile interface, app login screen, login screen, phone mockup, mobile app ui, app design
dashboard : dashboard ui, analytics dashboard, admin dashboard, dashboard screen, dashboard design, saas dashboard, data dashboard, web dashboard
web : landing page, website redesign, website for, homepage design, website design, web page design, landing page design, website mockup, browser window, web ui, website ui, landing page ui
iso : isometric, infographic, diagram, flowchart, architecture diagram, system diagram, isometric diagram
pattern : seamless pattern, wallpaper pattern, tileable, tileable pattern, repeating pattern, repeat pattern, wrapping paper, background pattern, floral pattern, geometric pattern, surface pattern, textile pattern, pattern of, a pattern, pattern with
abstract : abstract, abstract background, gradient background, background, wallpaper, geometric background, abstract shapes, abstract art, generative art, backdrop, mesh gradient, abstract waves, fluid shapes
`;

/** What characters do: `pose : words`. */
export const actions = `
code : coding, programming, typing, working, hacking, debugging, on a laptop, using a laptop, using a computer, at a computer, working on a laptop, codes, writing code, at a laptop, with a laptop, at the computer, developing, studying, gaming, types
read : reading, reads, reading a book, with a book, holding a book, studying a book
write : writing, drawing, sketching, taking notes, journaling
wave : waving, greeting, welcoming, saying hello, waves, says hello
present : presenting, teaching, explaining, pointing, speaking, giving a talk, lecturing, public speaking
walk : walking, hiking, strolling, wandering, exploring, trekking, climbing, travelling, traveling
run : running, jogging, racing, sprinting, chasing, runs
ride : riding, cycling, biking, rides, riding a bike, riding a bicycle, on a bike, on a bicycle, on a skateboard, skateboarding
meditate : meditating, doing yoga, sitting cross-legged, relaxing, in lotus position, practicing yoga, practising yoga
drink : drinking, sipping, having coffee, drinking coffee, drinking tea, with a coffee, holding a cup, with a cup of coffee, holding a cup of coffee
cook : cooking, baking, preparing food, chopping, stirring
play : playing guitar, playing music, playing the guitar
game : playing video games, playing games, playing a game, playing chess
paint : painting a picture, painting on canvas, at an easel
hold : holding, carrying, offering, showing, with
jump : jumping, leaping, celebrating, cheering, dancing, dances
sleep : sleeping, napping, dozing, asleep, curled up
sit : sitting, seated, resting, watching, looking, sits
fly : flying, floating, soaring, hovering, flies, drifting
swim : swimming, diving, surfing, swims
garden : gardening, planting, watering, harvesting, picking
lift : lifting, exercising, working out, weight training, strength training, weightlifting
talk : talking, chatting, discussing, meeting, collaborating
phone : texting, scrolling, on the phone, using a phone, calling, with a phone
photo : taking a photo, taking photos, photographing
`;

export const colors: Record<string, string> = {
  red: '#e5484d',
  crimson: '#c81e3a',
  scarlet: '#e0312f',
  maroon: '#7c1d2d',
  burgundy: '#7a1f3d',
  orange: '#f58220',
  coral: '#ff7661',
  peach: '#ffb58a',
  salmon: '#fa8c78',
  terracotta: '#c8643f',
  yellow: '#f8c93a',
  gold: '#d9a521',
  golden: '#dba628',
  mustard: '#d4a017',
  amber: '#f5a524',
  green: '#3fa35a',
  lime: '#93cf3a',
  mint: '#7fd8b4',
  emerald: '#159a68',
  olive: '#7d8434',
  sage: '#9db38d',
  teal: '#15948f',
  turquoise: '#2cc0bf',
  cyan: '#1fc3e0',
  aqua: '#4fd0dc',
  blue: '#2f6fe4',
  navy: '#1d3370',
  'navy blue': '#1d3370',
  'sky blue': '#6dbcf2',
  'light blue': '#86c5f2',
  'dark blue': '#1d3f94',
  indigo: '#4a4fd8',
  azure: '#3b94ea',
  cobalt: '#1f4fc4',
  purple: '#8a46d8',
  violet: '#7b4ce0',
  lavender: '#b9a5ee',
  lilac: '#c6a8e8',
  magenta: '#d930a0',
  plum: '#7f3c78',
  pink: '#f26da6',
  'hot pink': '#f72c93',
  rose: '#ee6285',
  fuchsia: '#e03ac0',
  brown: '#8a5a36',
  beige: '#e2d2b4',
  tan: '#cfae80',
  cream: '#f6ebd2',
  sepia: '#94714d',
  bronze: '#a8713a',
  copper: '#b9683c',
  black: '#17181c',
  white: '#ffffff',
  gray: '#8b929c',
  grey: '#8b929c',
  silver: '#b7bfc9',
  charcoal: '#33363d',
  monochrome: '#8b929c',
};

export const numbers: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  pair: 2,
  both: 2,
  several: 4,
  many: 5,
  group: 4,
  flock: 5,
  row: 4,
  dozens: 6,
  few: 3,
  couple: 2,
  herd: 4,
  stack: 3,
  pile: 4,
  bunch: 4,
  lots: 5,
  seven: 6,
  eight: 6,
  nine: 6,
  ten: 6,
};

/** After these a thing is beside the point rather than the point. */
export const relations: Record<string, 'in' | 'on' | 'with' | 'about' | 'for'> = {
  in: 'in',
  inside: 'in',
  within: 'in',
  into: 'in',
  through: 'in',
  at: 'in',
  by: 'in',
  near: 'in',
  beside: 'with',
  behind: 'in',
  under: 'in',
  above: 'in',
  over: 'in',
  across: 'in',
  against: 'in',
  overlooking: 'in',
  during: 'in',
  beneath: 'in',
  around: 'in',
  along: 'in',
  among: 'in',
  amongst: 'in',
  between: 'in',
  past: 'in',
  toward: 'in',
  towards: 'in',
  outside: 'in',
  on: 'on',
  riding: 'on',
  atop: 'on',
  with: 'with',
  and: 'with',
  holding: 'with',
  wearing: 'with',
  next: 'with',
  using: 'with',
  featuring: 'with',
  plus: 'with',
  from: 'with',
  of: 'about',
  for: 'for',
  about: 'about',
  to: 'about',
  as: 'for',
};

/** After a style, or in a later clause, these name the medium, not a subject. */
export const media = new Set([
  'painting',
  'drawing',
  'art',
  'artwork',
  'illustration',
  'design',
  'poster',
  'photo',
  'photography',
  'photograph',
  'render',
  'rendering',
  'print',
  'look',
  'aesthetic',
  'image',
  'picture',
  'graphics',
  'style',
  'colors',
  'colours',
  'mood',
  'palette',
  'canvas',
  'brushwork',
  'woodblock',
  'storybook',
  'manner',
  'shot',
  'grain',
  'texture',
  'depth',
  'tones',
]);

/** Subjects so general that anything else in the prompt says more. */
export const general = new Set([
  'beginner',
  'beginners',
  'introduction',
  'intro',
  'getting started',
  'future',
  'futuristic',
  'trends',
  'tips',
  'tricks',
  'lessons',
  'lessons learned',
  'ideas',
  'idea',
  'solution',
  'solutions',
  'concept',
  'best practices',
  'problem',
  'challenge',
  'questions',
  'welcome',
  'tutorial',
  'tutorials',
  'step by step',
  'learning',
  'world',
  'global',
  'work',
  'working',
  'time',
  'success',
  'mistakes',
  'pitfalls',
  'inspiration',
  'creative',
  'design',
  'art',
  'story',
  'stories',
  'data',
  'comparison',
  'versus',
  'compare',
  'comparing',
  'fast',
  'faster',
  'speed',
  'free',
  'color',
  'colors',
  'way',
  'path',
  'journey',
  'steps',
  'team',
  'teams',
  'project',
  'tools',
  'developer',
  'developers',
  'app',
  'apps',
  'application',
  'tooling',
  'past',
  'basics',
  'fundamentals',
  'list',
  'company',
  'companies',
  'business',
  'engineering',
  'progress',
  'setup',
  'challenge',
  'performance',
  'modules',
  'user',
  'users',
  'customer',
  'person',
  'people',
  'human',
  'adult',
  'humans',
  'web',
  'why',
  'ancient',
  'life',
  'question',
  'weekend',
  'bowl',
  'cup',
  'food',
  'recipe',
  'recipes',
  'cooking',
  'celebration',
  'health',
  'school',
  'history',
  'nature',
  'family',
  'friends',
  'cosy',
  'cozy',
  'lighting',
  'flower',
  'desk',
  'storm',
  'performing',
  'player',
  'travel',
  'trip',
  'house',
  'car',
  'animals',
  'holiday',
  'holidays',
  'scene',
  'language',
  'languages',
  'automation',
  'testing',
  'code',
  'coding',
  'programming',
  'software',
  'online',
  'internet',
  'website',
  'video',
  'music',
  'technology',
  'science',
  'home',
  'party',
  'festival',
  'collaboration',
  'communication',
  'architecture',
  'launch',
  'release',
  'scaling',
  'improvement',
  'management',
  'strategy',
  'growth',
  'marketing',
  'productivity',
  'planning',
  'security',
  'education',
  'course',
  'support',
  'community',
  'environment',
  'money',
  'sports',
  'sport',
  'exercise',
  'checklist',
  'beauty',
  'messages',
  'experiments',
  'experiment',
  'to-do list',
  'week',
  'weeks',
  'month',
  'months',
  'calendar',
  'schedule',
  'date',
  'routine',
  'plan',
  'planner',
  'budget',
  'property',
  'shipping',
  'delivery',
  'order',
  'fix',
  'fixing',
  'repair',
  'diy',
  'troubleshooting',
  'announcing',
  'introducing',
  'announcement',
  'launching',
  'permissions',
  'freelancer',
  'employee',
  'goal',
  'goals',
  'habit',
  'habits',
  'resolutions',
  'job',
  'flag',
  'war',
  'battle',
  'sales',
  'expert',
  'debate',
  'decision',
  'choice',
  'clean',
  'cleaning',
  'saving',
  'notes',
  'walk',
  'walks',
  'page',
  'pages',
  'hand',
  'hands',
  'creature',
  'creatures',
  'youth',
  'voter',
  'careers',
  'career',
  'sound',
  'teaching',
  'import',
  'export',
  'life cycle',
  'loop',
  'milestone',
  'raised',
  'training',
  'toy',
  'toys',
  'present',
  'gift',
  'steam',
]);

export const negations = [
  'no',
  'without',
  'not',
  'avoid',
  'excluding',
  'exclude',
  'minus',
  'never',
  'dont',
  "don't",
];

/** Words that show nothing by themselves. */
export const emptyWords = new Set(
  `a an the this that these those my our your his her their its it i we you they he she is are was were be been being am
  as or but if then than so because while when where which who whom whose what how do does did done can could should would will may might must
  of to for from by with in on at into onto over under about after before between during without within via per and
  very really just also too more most less least much many some any all each every both either neither such same own other another
  new old best better good great top big small large little modern beautiful amazing awesome stunning epic ultimate complete simple easy quick
  high low full detailed quality hd style styled inspired scene image picture illustration hero cover header featured thumbnail banner visual graphic art artwork
  guide tips ways reasons things part using use make making made build building create creating get getting need want like up down out off back again
  cosy cozy hygge playing empty right left hot cold cut eat eating hard heavy round square switch switched done due state states count pick picks pay play plays say says mean means rise bills free next-level actually everyday daily weekly monthly yearly annual official personal private public digital virtual smart local regular standard common different similar important useful useless busy home light growing theme double triple single one first second last next explained understanding explain deep dive vs versus against introduction beginner's friendly large-scale real modern-day
  looking shot view close-up closeup wide angle top-down front side perspective composition centered center centre foreground background
  feel feeling vibe vibes mood atmosphere tone subtle elegant professional contemporary trendy fresh warm cool calm cozy vibrant colorful colourful accents accent palette color colors
  lot way thing stuff kind sort set piece something everything anything nothing here there now today ever still only even well
  tall short long wide tiny huge giant shiny glossy sleek rough
  air arm ass bearer body breath brr cha chin choo cinco collar cooling decisions delivering edge expert female fighter filling flats gains games habitat
  hey hmm hrs im landing lives male metal neck nesting nope opening pad passenger plaque predator recorder reflector repercussion respiration revolving
  rotting saver shedding skills station stick stinger straw string suit sweat trans transportation trend trunk valuables veggie wheels wishes wrapper
  frame frames stall stalls
  nobody everybody everyone anyone anybody whoever sound sounds noise
  board shared head heads customer boards sheet sheets lover lovers round rounds case cases cycle cycles behind meet
  boundaries service services system systems instrument organ iron zodiac fortune healing heat attraction instruments have had has having rest
  journey adult adults freshwater`
    .trim()
    .split(/\s+/),
);
