import type { Capabilities, Sizes } from '../capabilities.ts';
import type { Job, ProviderFacts, ProviderList, Settings, Spec } from '../model.ts';
import { capabilitiesOf } from './model-table.ts';
import { nearestSize, ratioOf } from './size.ts';

/** What the site, or one run of the command line, adds to every spec. */
export interface SiteSettings {
  /** A provider's name, where a run names one. */
  provider?: string | undefined;
  model?: string | undefined;
  quality?: string | undefined;
  style?: string | undefined;
  size?: string | undefined;
  aspect?: string | undefined;
}

/** The part of a site's options that every picture is made with. */
export function siteSettings({
  style,
  size,
  aspect,
}: Pick<SiteSettings, 'style' | 'size' | 'aspect'>): SiteSettings {
  return { style, size, aspect };
}

/** The aspect of a picture where nobody names one. */
const DEFAULT_ASPECT = '3:2';

export interface Resolved {
  settings: Settings;
  provider: ProviderFacts | undefined;
  /** What the model can do; undefined where nobody knows. */
  model: Capabilities | undefined;
}

/** The settings of one spec: what the page pins, else the site, else the model's own default. */
export function resolveSettings(spec: Spec, site: SiteSettings, providers: ProviderList): Resolved {
  const name = spec.provider ?? site.provider ?? providers.default;
  const provider = providers.byName.get(name);
  const modelName = spec.model ?? site.model ?? provider?.model ?? '';
  const model = provider && capabilitiesOf(provider, modelName);
  const quality = spec.quality ?? site.quality ?? provider?.quality ?? model?.defaultQuality;
  const style = spec.style ?? site.style;
  const settings: Settings = {
    provider: name,
    model: modelName,
    size: resolveSize(spec, site, model),
    ...(quality === undefined ? {} : { quality }),
    ...(style === undefined ? {} : { style }),
  };
  return { settings, provider, model };
}

function resolveSize(spec: Spec, site: SiteSettings, model: Capabilities | undefined): string {
  const sizes = model?.sizes ?? STEP_64;
  const size = spec.size ?? (spec.aspect === undefined ? site.size : undefined);
  // A service that takes aspects alone draws the nearest to the pixels that are named.
  if (size !== undefined && (sizes.kind !== 'aspects' || size === 'auto')) return size;
  return nearestSize(ratioOf(size ?? spec.aspect ?? site.aspect ?? DEFAULT_ASPECT) ?? 1.5, sizes);
}

/** Sizes of a model nobody has described: what Stable Diffusion and its like are trained on. */
const STEP_64: Sizes = {
  kind: 'free',
  step: 64,
  longest: 2048,
  widest: 3,
  fewestPixels: 65_536,
  mostPixels: 4_194_304,
  auto: false,
};

/** The words and the style parameter that are sent for a spec. */
export function composePrompt(
  spec: Spec,
  settings: Settings,
  model: Capabilities | undefined,
): Pick<Job, 'prompt' | 'style'> {
  const { style } = settings;
  if (style === undefined) return { prompt: spec.prompt };
  // A style parameter takes words of its own; any other text belongs to the prompt.
  if (model?.styles?.includes(style)) return { prompt: spec.prompt, style };
  return { prompt: `${spec.prompt}, ${style}` };
}
