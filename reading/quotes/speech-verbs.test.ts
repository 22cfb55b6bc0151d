// Word forms -> the verbs of speech they are read as.
import { describe, expect, it } from 'vitest';
import { readSpeechVerb } from './speech-verbs.ts';

describe('forms of verbs of speech', () => {
  const table: readonly (readonly [string, string, string | null, string?])[] = [
    ['said', 'that', 'say', 'past'],
    ['says', '', 'say', 'present'],
    ['replied', '', 'reply', 'past'],
    ['denies', '', 'deny', 'present'],
    ['admitted', '', 'admit', 'past'],
    ['admitting', '', 'admit', 'ing'],
    ['noting', '', 'note', 'ing'],
    ['told', 'reporters', 'tell', 'past'],
    ['wrote', '', 'write', 'past'],
    ['written', '', 'write', 'participle'],
    ['writing', '', 'write', 'ing'],
    ['pointed', 'out', 'point out', 'past'],
    ['pointed', 'at', null],
    ['went', 'on', 'go on', 'past'],
    ['went', 'home', null],
    ['swore', '', 'swear', 'past'],
    ['blushed', '', null],
    ['toString', '', null],
  ];
  it.each(table)('%s %s', (word, next, lemma, form) => {
    const [verb] = readSpeechVerb(word ?? '', next ?? '');
    expect(verb?.lemma ?? null).toBe(lemma);
    expect(verb?.form).toBe(form);
  });
});
