import { fire, pyramid, windmill } from '../scenery/landmarks.ts';
import type { Footing } from '../cast/figure.ts';
import { random } from '../paint/random.ts';
import type { Stage } from '../stage.ts';
import * as beings from './beings.ts';
import * as computers from './computers.ts';
import * as objects from './objects.ts';
import * as panels from './panels.ts';
import * as systems from './systems.ts';
import * as vehicles from './vehicles.ts';

export interface Prop {
  /** Width over height; a prop is drawn 100 high. */
  ratio: number;
  footing?: Footing;
  draw(stage: Stage): string;
}

const panel = (ratio: number, draw: Prop['draw']): Prop => ({ ratio, draw });
const floating = (ratio: number, draw: Prop['draw']): Prop => ({ ratio, draw, footing: 'air' });

/** Everything drawn by hand because no icon shows it. */
export const props: Readonly<Record<string, Prop>> = {
  laptop: panel(1.4, computers.laptop),
  monitor: panel(1.3, (stage) => computers.monitor(stage)),
  code: panel(1.4, panels.code),
  terminal: panel(1.4, panels.terminal),
  browser: panel(1.46, panels.browser),
  phone: panel(0.5, panels.phone),
  dashboard: panel(1.6, panels.dashboard),
  chart: panel(1.26, panels.chart),
  pie: panel(1, panels.pie),
  gauge: panel(1.4, panels.gauge),
  pulse: panel(1.4, panels.pulse),
  document: panel(0.76, panels.document),
  checklist: panel(0.78, panels.checklist),
  kanban: panel(1.5, panels.kanban),
  form: panel(0.9, panels.form),
  calendar: panel(1, panels.calendar),
  wireframe: panel(1.3, panels.wireframe),
  swatches: panel(1.2, panels.swatches),
  components: panel(1, panels.components),
  frames: panel(1, panels.frames),
  spreadsheet: panel(1.4, panels.spreadsheet),
  bubbles: floating(1.3, panels.bubbles),
  mail: panel(1.36, panels.mail),
  toggle: floating(1.5, panels.toggle),
  sliders: panel(1.2, panels.sliders),
  screen: panel(1.7, panels.screen),
  waveform: floating(1.46, panels.waveform),
  server: panel(0.88, systems.server),
  database: panel(0.86, systems.database),
  cloud: floating(1.48, systems.cloud),
  network: floating(1.24, systems.network),
  containers: panel(1.3, systems.containers),
  cube: panel(0.9, systems.cube),
  layers: panel(0.96, systems.layers),
  blocks: panel(1.06, systems.blocks),
  chip: panel(1, (stage) => systems.chip(stage)),
  brainchip: panel(1, systems.brainchip),
  branch: floating(1.4, systems.branch),
  merge: panel(0.92, systems.merge),
  tree: floating(1.3, systems.tree),
  flow: floating(1.4, systems.flow),
  pipeline: floating(1.7, systems.pipeline),
  loop: floating(1, systems.loop),
  helm: panel(1, systems.helm),
  shield: panel(0.84, systems.shield),
  accessible: panel(1, systems.accessible),
  smarthome: panel(1.1, systems.smarthome),
  mug: panel(0.9, objects.mug),
  plant: panel(0.8, objects.plant),
  lamp: panel(0.92, objects.lamp),
  armchair: panel(1.2, objects.armchair),
  candle: panel(0.52, objects.candle),
  watering: panel(1.02, objects.watering),
  coins: panel(1.2, objects.coins),
  piggy: panel(1.26, objects.piggy),
  gifts: panel(1.36, objects.gifts),
  chest: panel(1.28, objects.chest),
  podium: panel(2, objects.podium),
  fireplace: panel(1.16, objects.fireplace),
  easel: panel(1, objects.easel),
  plate: panel(1.5, objects.plate),
  vinyl: panel(1.5, objects.vinyl),
  typewriter: panel(1.3, objects.typewriter),
  arcade: panel(0.62, objects.arcade),
  vr: panel(1.6, objects.vr),
  printer3d: panel(1.1, objects.printer3d),
  dumbbell: panel(1.8, objects.dumbbell),
  barbell: panel(3, objects.barbell),
  surfboard: panel(0.4, objects.surfboard),
  signpost: panel(1, objects.signpost),
  stairs: panel(1.42, objects.stairs),
  bridge: panel(2, objects.bridge),
  turbine: panel(0.76, objects.turbine),
  solar: panel(1.4, objects.solar),
  eiffel: panel(0.6, objects.eiffel),
  dome: panel(1.2, objects.dome),
  robot: panel(0.82, beings.robot),
  astronaut: floating(0.92, beings.astronaut),
  hovercar: floating(2.2, vehicles.hovercar),
  drone: floating(1.5, vehicles.drone),
  submarine: { ratio: 1.8, footing: 'water', draw: vehicles.submarine },
  balloon: floating(0.76, vehicles.airBalloon),
  windmill: panel(0.8, (stage) => windmill(stage, 40, 100, 96)),
  pyramid: panel(1.6, (stage) => pyramid(stage, 80, 100, 160)),
  campfire: panel(0.8, (stage) => fire(stage, 40, 100, 66)),
};

/** A stream for props that only need a little variety. */
export const propChance = (seed: number) => random(seed);
