import {
  startFakeOpenAi,
  type FakeAnswer,
  type FakeOpenAi,
  type FakeOptions,
} from '../fakes/openai-server.ts';
import type { Shop } from './contract.ts';

/** The fake of OpenAI, as the contract needs it. */
export interface OpenAiShop extends Shop {
  readonly drawn: FakeOpenAi['requests'];
}

export async function openShop(options: FakeOptions = {}): Promise<OpenAiShop> {
  const changes: FakeAnswer[] = [];
  const drawn: FakeOpenAi['requests'] = [];
  const fake = await startFakeOpenAi({
    ...options,
    answer: (request) => {
      drawn.push(request);
      return changes.shift();
    },
  });
  return {
    origin: fake.origin,
    requests: fake.requests,
    drawn,
    get paid() {
      return fake.paid;
    },
    next: (...more) => void changes.push(...more),
    [Symbol.asyncDispose]: () => fake.close(),
  };
}
