import { fire } from '../scenery/campsite.ts';
import { pyramid, windmill } from '../scenery/monuments.ts';
import type { Footing } from '../cast/figure.ts';
import type { Stage } from '../stage.ts';
import * as beings from './beings.ts';
import * as computers from './computers.ts';
import * as home from './home.ts';
import * as household from './household.ts';
import * as treasure from './treasure.ts';
import * as leisure from './leisure.ts';
import * as outdoors from './outdoors.ts';
import * as windows from './windows.ts';
import * as charts from './charts.ts';
import * as papers from './papers.ts';
import * as ui from './interface.ts';
import * as hardware from './hardware.ts';
import * as diagrams from './diagrams.ts';
import * as solids from './solids.ts';
import * as emblems from './emblems.ts';
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
  code: panel(1.4, windows.code),
  terminal: panel(1.4, windows.terminal),
  browser: panel(1.46, windows.browser),
  phone: panel(0.5, windows.phone),
  dashboard: panel(1.6, windows.dashboard),
  chart: panel(1.26, charts.chart),
  pie: panel(1, charts.pie),
  gauge: panel(1.4, charts.gauge),
  pulse: panel(1.4, charts.pulse),
  document: panel(0.76, papers.document),
  checklist: panel(0.78, papers.checklist),
  kanban: panel(1.5, papers.kanban),
  form: panel(0.9, papers.form),
  calendar: panel(1, papers.calendar),
  wireframe: panel(1.3, ui.wireframe),
  swatches: panel(1.2, ui.swatches),
  components: panel(1, ui.components),
  frames: panel(1, papers.frames),
  spreadsheet: panel(1.4, charts.spreadsheet),
  bubbles: floating(1.3, papers.bubbles),
  mail: panel(1.36, papers.mail),
  toggle: floating(1.5, ui.toggle),
  sliders: panel(1.2, ui.sliders),
  screen: panel(1.7, windows.screen),
  waveform: floating(1.46, charts.waveform),
  server: panel(0.88, hardware.server),
  database: panel(0.86, hardware.database),
  cloud: floating(1.48, hardware.cloud),
  network: floating(1.24, diagrams.network),
  containers: panel(1.3, hardware.containers),
  cube: panel(0.9, solids.cube),
  layers: panel(0.96, solids.layers),
  blocks: panel(1.06, solids.blocks),
  chip: panel(1, (stage) => hardware.chip(stage)),
  brainchip: panel(1, hardware.brainchip),
  branch: floating(1.4, diagrams.branch),
  merge: panel(0.92, diagrams.merge),
  tree: floating(1.3, diagrams.tree),
  flow: floating(1.4, diagrams.flow),
  pipeline: floating(1.7, diagrams.pipeline),
  loop: floating(1, diagrams.loop),
  helm: panel(1, emblems.helm),
  shield: panel(0.84, emblems.shield),
  blackhole: floating(1.6, emblems.blackhole),
  accessible: panel(1, emblems.accessible),
  smarthome: panel(1.1, hardware.smarthome),
  mug: panel(0.9, home.mug),
  plant: panel(0.8, home.plant),
  lamp: panel(0.92, home.lamp),
  faucet: panel(0.86, household.faucet),
  fishbowl: panel(1.08, household.fishbowl),
  bookshelf: panel(0.84, household.bookshelf),
  crib: panel(1.24, household.crib),
  armchair: panel(1.2, home.armchair),
  candle: panel(0.52, home.candle),
  watering: panel(1.02, home.watering),
  coins: panel(1.2, treasure.coins),
  piggy: panel(1.26, treasure.piggy),
  gifts: panel(1.36, treasure.gifts),
  chest: panel(1.28, treasure.chest),
  podium: panel(2, treasure.podium),
  fireplace: panel(1.16, home.fireplace),
  easel: panel(1, leisure.easel),
  plate: panel(1.5, home.plate),
  vinyl: panel(1.5, home.vinyl),
  typewriter: panel(1.3, leisure.typewriter),
  arcade: panel(0.62, leisure.arcade),
  vr: panel(1.6, leisure.vr),
  printer3d: panel(1.1, leisure.printer3d),
  dumbbell: panel(1.8, leisure.dumbbell),
  barbell: panel(3, leisure.barbell),
  surfboard: panel(0.4, leisure.surfboard),
  signpost: panel(1, outdoors.signpost),
  stairs: panel(1.42, outdoors.stairs),
  bridge: panel(2, outdoors.bridge),
  turbine: panel(0.76, outdoors.turbine),
  solar: panel(1.4, outdoors.solar),
  eiffel: panel(0.6, outdoors.eiffel),
  dome: panel(1.2, outdoors.dome),
  robot: panel(0.82, beings.robot),
  astronaut: floating(0.92, beings.astronaut),
  hovercar: floating(2.2, vehicles.hovercar),
  drone: floating(1.5, vehicles.drone),
  train: panel(3.94, vehicles.train),
  submarine: { ratio: 1.8, footing: 'water', draw: vehicles.submarine },
  balloon: floating(0.76, vehicles.airBalloon),
  windmill: panel(0.8, (stage) => windmill(stage, 40, 100, 96)),
  pyramid: panel(1.6, (stage) => pyramid(stage, 80, 100, 160)),
  campfire: panel(0.8, (stage) => fire(stage, 40, 100, 66)),
};
