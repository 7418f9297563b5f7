/** Far more words than any picture can show. */
const maxWords = 160;

/** The prompt in one line: no markup, no control characters, one case, one kind of quote. */
export function normalise(prompt: string): string {
  return prompt
    .slice(0, 8000)
    .normalize('NFKC')
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, ' ')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Words in order; `,` stands between clauses. A compound nobody knows is read as its parts. */
export function tokens(text: string, isKnown: (word: string) => boolean): string[] {
  const found = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'+#./&-]*|[,.;:!?()[\]|–—]/gu) ?? [];
  return (
    found
      .slice(0, maxWords * 2)
      .map((token) => (/[\p{L}\p{N}]/u.test(token) ? token.replace(/[.'/&-]+$/, '') : ','))
      .flatMap((token) => (isKnown(token) ? [token] : token.split('/')))
      // "No-fuss" says nothing of what is not wanted; "no-people" does.
      .flatMap((token) =>
        isKnown(token) || (/^non?-/.test(token) && !isKnown(token.replace(/^non?-/, '')))
          ? [token]
          : token.split('-'),
      )
      .filter(Boolean)
      .slice(0, maxWords)
  );
}

/** The singular forms an English word may have, the word itself first. */
export function singulars(word: string): string[] {
  const forms = [word];
  if (word.endsWith("'s")) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(s|x|z|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  if (word.endsWith('oes')) forms.push(word.slice(0, -2));
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}
