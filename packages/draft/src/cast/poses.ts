/** Angles in degrees from hanging straight down; positive is outward, away from the body. */
export interface Pose {
  /** Upper arm and forearm, on the left and on the right of the picture. */
  armLeft: readonly [number, number];
  armRight: readonly [number, number];
  legLeft: readonly [number, number];
  legRight: readonly [number, number];
  /** The body leans by this angle. */
  lean?: number;
  /** Legs that are not simply two limbs. */
  seat?: 'lotus' | 'chair' | 'bicycle';
  /** Where the tool is: in the right hand, in the left, in both before the body. */
  tool?: 'right' | 'left' | 'both' | 'up';
  lift?: number;
}

const standing = { legLeft: [4, 2], legRight: [4, 2] } as const;

/** How characters move: one line each. */
export const poses: Readonly<Record<string, Pose>> = {
  stand: { ...standing, armLeft: [14, 4], armRight: [30, -100], tool: 'right' },
  rest: { ...standing, armLeft: [16, 5], armRight: [16, 5] },
  raise: { ...standing, armLeft: [16, 6], armRight: [42, 172], tool: 'up' },
  wave: { ...standing, armLeft: [16, 6], armRight: [112, 158], tool: 'left' },
  present: { ...standing, armLeft: [34, -88], armRight: [82, 102], tool: 'left' },
  hold: { ...standing, armLeft: [26, -72], armRight: [26, -72], tool: 'both' },
  read: { ...standing, armLeft: [24, -78], armRight: [24, -78], tool: 'both' },
  drink: { ...standing, armLeft: [15, 4], armRight: [36, -142], tool: 'right' },
  phone: { ...standing, armLeft: [18, -20], armRight: [28, -122], tool: 'right' },
  photo: { ...standing, armLeft: [34, -136], armRight: [34, -136], tool: 'both' },
  walk: {
    armLeft: [30, 12],
    armRight: [-24, -36],
    legLeft: [24, 8],
    legRight: [20, 30],
    tool: 'left',
  },
  run: { armLeft: [52, -10], armRight: [36, 128], legLeft: [16, 74], legRight: [52, 2], lean: 8 },
  jump: {
    armLeft: [146, 160],
    armRight: [146, 160],
    legLeft: [38, -28],
    legRight: [30, -40],
    lift: 8,
  },
  play: { ...standing, armLeft: [34, -62], armRight: [44, -30], tool: 'both' },
  paint: { ...standing, armLeft: [28, -70], armRight: [70, 100], tool: 'right' },
  lift: {
    armLeft: [132, 178],
    armRight: [132, 178],
    legLeft: [18, -6],
    legRight: [18, -6],
    tool: 'both',
  },
  fly: {
    armLeft: [24, -60],
    armRight: [168, 176],
    legLeft: [12, 22],
    legRight: [10, 18],
    lean: 24,
    lift: 6,
  },
  meditate: { ...standing, armLeft: [42, 2], armRight: [42, 2], seat: 'lotus' },
  sit: { ...standing, armLeft: [22, -50], armRight: [22, -50], seat: 'chair', tool: 'both' },
  lap: { ...standing, armLeft: [28, -64], armRight: [28, -64], seat: 'lotus', tool: 'both' },
  ride: {
    armLeft: [-34, -62],
    armRight: [48, 62],
    legLeft: [-22, 18],
    legRight: [44, -12],
    seat: 'bicycle',
    lean: 10,
  },
};
