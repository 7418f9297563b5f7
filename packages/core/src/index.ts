// The engine's public entry. Every export is deliberate; `./spec` is the part without Node.
export { describeError, describeFault, IllustrateError, IllustrateErrors } from './errors.ts';
export type { ErrorCode, Place } from './errors.ts';
export type {
  Missing,
  Outcome,
  Picture,
  Report,
  Request,
  Spec,
  State,
  Step,
  StoredImage,
  StoreRecord,
  WhenMissing,
  Wishes,
} from './model.ts';
export type { Check } from './check.ts';
export { listCommissions } from './commissions.ts';
export type { Commission } from './commissions.ts';
export { examine } from './doctor.ts';
export { inspectMachine } from './node/doctor.ts';
export { importPictures } from './imports.ts';
export type { GivenFile, Imported } from './imports.ts';
export { createWorld } from './node/create-world.ts';
export type { Policy } from './node/create-world.ts';
export { optionRows, parseOptions } from './options.ts';
export type { Options, OptionsInput } from './options.ts';
export { draftOf, findPicture } from './pictures-shown.ts';
export { illustrate, recoverIfFree, survey } from './pipeline.ts';
export type { Run } from './pipeline.ts';
export { aiSdk } from './providers/ai-sdk.ts';
export type { AiSdkOptions } from './providers/ai-sdk.ts';
export type { AiSdkModel } from './providers/ai-sdk-request.ts';
export { azure } from './providers/azure.ts';
export type { AzureOptions } from './providers/azure.ts';
export { comfyui } from './providers/comfyui.ts';
export type { ComfyUiOptions } from './providers/comfyui-options.ts';
export { gemini } from './providers/gemini.ts';
export type { GeminiOptions } from './providers/gemini.ts';
export { openai } from './providers/openai.ts';
export type { OpenAiOptions } from './providers/openai.ts';
export { stability } from './providers/stability.ts';
export type { StabilityOptions } from './providers/stability.ts';
export { stableDiffusion } from './providers/stable-diffusion.ts';
export type { StableDiffusionOptions } from './providers/stable-diffusion.ts';
export type { ProviderConfig } from './providers/provider-config.ts';
export { checkBudget, describeTotal, distinctPurchases, totalOf } from './pure/budget.ts';
export { keyOf } from './pure/key.ts';
export type { Plan } from './pure/plan.ts';
export {
  describeAdoption,
  describeMissing,
  describeOutcome,
  missingTotal,
  summarize,
  keylessProviders,
} from './pure/report.ts';
export { requestsOf } from './pure/requests.ts';
export { formatUsd, nearestWord, oneOf, plainText, plural } from './pure/text.ts';
export { specOf } from './stages/resolve-files.ts';
export { readPages } from './stages/scan.ts';
export type { Log, World } from './world.ts';
export { describeAdoptable, suggestAdoptions } from './adoptable.ts';
export { adopt, pruneStore, sumCosts, undo, verify } from './upkeep.ts';
export type { Adoption } from './upkeep.ts';
export type { Expected, Ledger, LedgerRow } from './pure/ledger.ts';
export type { Pruning, Unused } from './stages/prune.ts';
export type { Finding, Verification } from './stages/verify.ts';
