/** How a shape is painted. librsvg is far faster with fill- and stroke-opacity than with opacity. */
export interface Ink {
  /** Corner radius of a rectangle. */
  round?: number;
  opacity?: number;
  stroke?: string;
  width?: number;
  dash?: string;
  turn?: number;
}

export type Point = readonly [number, number];

/** Numbers in SVG are rounded to a tenth; anything not finite is a bug. */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new Error('a coordinate is not finite');
  return String(Math.round(value * 10) / 10);
}

const alpha = (name: string, value: number | undefined) =>
  value === undefined || value >= 1 ? '' : ` ${name}-opacity="${Math.round(value * 100) / 100}"`;

function paint(fill: string, ink: Ink, cx = 0, cy = 0): string {
  const stroke = ink.stroke
    ? ` stroke="${ink.stroke}" stroke-width="${num(ink.width ?? 2)}" stroke-linecap="round" stroke-linejoin="round"${ink.dash ? ` stroke-dasharray="${ink.dash}"` : ''}${alpha('stroke', ink.opacity)}`
    : '';
  const turn = ink.turn ? ` transform="rotate(${num(ink.turn)} ${num(cx)} ${num(cy)})"` : '';
  return ` fill="${fill}"${fill === 'none' ? '' : alpha('fill', ink.opacity)}${stroke}${turn}`;
}

export function rect(
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  ink: Ink = {},
): string {
  const round = ink.round ? ` rx="${num(Math.min(ink.round, w / 2, h / 2))}"` : '';
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(Math.max(0, w))}" height="${num(Math.max(0, h))}"${round}${paint(fill, ink, x + w / 2, y + h / 2)}/>`;
}

export function circle(x: number, y: number, r: number, fill: string, ink: Ink = {}): string {
  return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(Math.max(0, r))}"${paint(fill, ink)}/>`;
}

export function ellipse(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  ink: Ink = {},
): string {
  return `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(Math.max(0, rx))}" ry="${num(Math.max(0, ry))}"${paint(fill, ink, x, y)}/>`;
}

export function path(d: string, fill: string, ink: Ink = {}): string {
  return `<path d="${d}"${paint(fill, ink)}/>`;
}

/** An open line, drawn with a stroke. */
export function stroke(d: string, color: string, width: number, ink: Ink = {}): string {
  return path(d, 'none', { ...ink, stroke: color, width });
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  color: string,
  width: number,
  ink: Ink = {},
): string {
  return stroke(`M${num(x1)} ${num(y1)}L${num(x2)} ${num(y2)}`, color, width, ink);
}

export function polygon(points: readonly Point[], fill: string, ink: Ink = {}): string {
  return path(`${trace(points)}Z`, fill, ink);
}

function trace(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i ? 'L' : 'M'}${num(x)} ${num(y)}`).join('');
}

/** A smooth line through all points (Catmull-Rom as cubic curves). */
export function curve(points: readonly Point[]): string {
  const at = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  let d = `M${num(at(0)[0])} ${num(at(0)[1])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${num(p1[0] + (p2[0] - p0[0]) / 6)} ${num(p1[1] + (p2[1] - p0[1]) / 6)} ${num(p2[0] - (p3[0] - p1[0]) / 6)} ${num(p2[1] - (p3[1] - p1[1]) / 6)} ${num(p2[0])} ${num(p2[1])}`;
  }
  return d;
}

export function group(content: string, transform: string): string {
  return content ? `<g transform="${transform}">${content}</g>` : '';
}

export function move(content: string, x: number, y: number, scale = 1, turn = 0): string {
  const rotate = turn ? ` rotate(${num(turn)})` : '';
  return group(
    content,
    `translate(${num(x)} ${num(y)})${rotate} scale(${Math.round(scale * 1000) / 1000})`,
  );
}

type Stops = readonly (readonly [offset: number, color: string, opacity?: number])[];

const stopList = (stops: Stops) =>
  stops
    .map(
      ([offset, color, opacity]) =>
        `<stop offset="${offset}" stop-color="${color}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('');

/**
 * A gradient: its definition and the paint that names it. The id is the hash of what it holds,
 * so two equal gradients in one picture are one.
 */
export interface Gradient {
  def: string;
  paint: string;
}

function named(
  kind: string,
  attributes: string,
  stops: Stops,
  id: (text: string) => number,
): Gradient {
  const inner = `${attributes}>${stopList(stops)}</${kind}>`;
  const name = `g${id(inner).toString(36)}`;
  return { def: `<${kind} id="${name}" ${inner}`, paint: `url(#${name})` };
}

export function linear(
  stops: Stops,
  id: (text: string) => number,
  to: Point = [0, 1],
  from: Point = [0, 0],
): Gradient {
  return named(
    'linearGradient',
    `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`,
    stops,
    id,
  );
}

export function radial(
  stops: Stops,
  id: (text: string) => number,
  at: Point = [0.5, 0.5],
  r = 0.5,
): Gradient {
  return named('radialGradient', `cx="${at[0]}" cy="${at[1]}" r="${r}"`, stops, id);
}
