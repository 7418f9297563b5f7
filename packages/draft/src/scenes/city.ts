import { mix } from '../paint/color.ts';
import { lanterns } from '../scenery/street-furniture.ts';
import { row } from '../scenery/buildings.ts';
import { balcony, stones } from '../scenery/ledge.ts';
import { clouds, haze, skyDisc, skyGlow, skyLight } from '../scenery/sky.ts';
import { weather } from '../scenery/weather.ts';
import { closeUp, isCloseUp } from './close-up.ts';
import { populate } from './city/people.ts';
import { landmark, oldTown, street, towers, traffic } from './city/streets.ts';
import type { Drawn, Scene } from './scene.ts';

/** A town: the skyline, a street of old houses, a market under lanterns, or the future. */
export const city: Scene = {
  name: 'city',
  draw(stage, cast) {
    const chance = stage.random('city');
    const has = (feature: string) => cast.features.has(feature);
    const isFuture = has('future') || stage.look.relight === 'rim';
    const road = stage.height * (stage.height > stage.width ? 0.83 : 0.79);
    const light = skyLight(stage, stage.height * 0.62);
    const placed = isCloseUp(cast)
      ? closeUp(stage, cast, stage.random('near').pick([balcony, stones]))
      : populate(stage, cast, road);
    const near =
      has('street') || has('lantern') || has('paris')
        ? oldTown(stage, road, chance)
        : towers(stage, road, isFuture, chance);
    const shows = [
      'city',
      ...(isFuture ? ['hovercar'] : []),
      ...(has('lantern') ? ['red-paper-lantern'] : []),
      ...(has('paris') ? ['eiffel'] : []),
    ];
    return {
      sky: skyGlow(stage, stage.height * 0.72, light),
      back: [
        skyDisc(stage, road * 0.8, light),
        clouds(stage, road * 0.8, 4),
        row(
          stage,
          road,
          stage.height * 0.46,
          mix(stage.palette.land[0], stage.palette.sky[2], 0.5),
          0,
          { isFuture, valley: 0.2, wide: 74 },
          chance,
        ),
        haze(stage, road * 0.9, stage.height * 0.14, 0.4),
        row(
          stage,
          road,
          stage.height * 0.42,
          mix(stage.palette.land[1], stage.palette.sky[2], 0.22),
          1,
          { isFuture, valley: 0.35, wide: 84 },
          chance,
        ),
        has('paris') ? landmark(stage, road) : '',
        near,
        street(stage, road, chance),
        isFuture && !cast.companions.some((figure) => figure.name === 'hovercar')
          ? traffic(stage, road, chance)
          : '',
        placed.behind,
      ].join(''),
      subject: placed.subject,
      focus: placed.focus,
      front: (has('lantern') ? lanterns(stage, stage.height * 0.06, chance) : '') + weather(stage),
      shows,
    } satisfies Drawn;
  },
};
