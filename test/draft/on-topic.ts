import { composeDraft } from '@astro-illustrate/draft';

export interface Judged {
  prompt: string;
  focal: string;
  isOnTopic: boolean;
}

/** Each prompt of a list, with the focal subject its composition has. */
export function judge(list: string): Judged[] {
  return list
    .trim()
    .split('\n')
    .map((row) => {
      const [prompt = '', topics = ''] = row.split(' => ');
      const { focal } = composeDraft({ prompt, width: 1536, height: 1024 });
      return { prompt, focal, isOnTopic: new RegExp(topics).test(focal) };
    });
}

export function share(judged: readonly Judged[]): number {
  return judged.filter(({ isOnTopic }) => isOnTopic).length / judged.length;
}
