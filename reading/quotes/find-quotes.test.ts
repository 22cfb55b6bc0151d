// Tables of sentences with marked names -> what is quoted and who said it.
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../article.ts';
import { readMarked, remarkPack } from '../remarks/test-reading.ts';
import { findQuotes } from './find-quotes.ts';
import type { QuoteKind } from './quote.ts';

type MarkedBlock = string | { readonly role: TextBlock['role']; readonly text: string };

/** "kind | quoted words | speaker's words = entity's name" of each quote. */
function read(...blocks: readonly MarkedBlock[]): string[] {
  const { article, mentions, entities } = readMarked(blocks);
  return findQuotes(article, mentions, entities, [], remarkPack([])).map(
    ({ kind, block, start, end, speaker }) => {
      const words = article.blocks[block]?.text.slice(start, end) ?? '';
      const name = speaker?.entity == null ? 'nobody' : entities[speaker.entity]?.name;
      return `${kind} | ${words} | ${speaker ? `${speaker.text} = ${name}` : 'none'}`;
    },
  );
}

const quoteBlock = (text: string): MarkedBlock => ({ role: 'quote', text });
const ofKind = (kind: QuoteKind, quotes: readonly string[]): string[] =>
  quotes.filter((quote) => quote.startsWith(kind));

describe('direct quotes and their speakers', () => {
  const table: readonly (readonly [
    name: string,
    blocks: readonly MarkedBlock[],
    quotes: readonly string[],
  ])[] = [
    [
      'speaker behind',
      ['“We must act now,” [Anna Lind] said.'],
      ['direct | “We must act now,” | Anna Lind = Anna Lind'],
    ],
    [
      'verb before the speaker',
      ['"We must act now," said [Anna Lind].'],
      ['direct | "We must act now," | Anna Lind = Anna Lind'],
    ],
    [
      'speaker before',
      ['[Anna Lind] said: “We must act now.”'],
      ['direct | “We must act now.” | Anna Lind = Anna Lind'],
    ],
    [
      'apposition between speaker and verb',
      ['“We must act now,” [Anna Lind], a doctor who advises the [Ola Berg] government, told reporters.'],
      ['direct | “We must act now,” | Anna Lind = Anna Lind'],
    ],
    [
      'name in apposition behind the verb',
      ['“We must act now,” explains a local archaeologist, Dr [Anna Lind].'],
      ['direct | “We must act now,” | Anna Lind = Anna Lind'],
    ],
    [
      'title and party around the name',
      ['“We must act now,” added Rep. [Anna Lind] (D-Wis.), the deputy leader.'],
      ['direct | “We must act now,” | Anna Lind = Anna Lind'],
    ],
    [
      'a question before its attribution',
      ['“Must we act now?” Foreign Minister [Anna Lind] asked.'],
      ['direct | “Must we act now?” | Anna Lind = Anna Lind'],
    ],
    [
      'split in two',
      ['“We must act,” [Anna Lind] said on Monday, “and we must act now.”'],
      [
        'direct | “We must act,” | Anna Lind = Anna Lind',
        'direct | “and we must act now.” | Anna Lind = Anna Lind',
      ],
    ],
    [
      'a second sentence without attribution',
      ['“We must act,” [Anna Lind] said. “We cannot wait for others.”'],
      [
        'direct | “We must act,” | Anna Lind = Anna Lind',
        'direct | “We cannot wait for others.” | Anna Lind = Anna Lind',
      ],
    ],
    [
      'several paragraphs, closed only at the end',
      ['[Anna Lind] said: “We must act.', '“We cannot wait.', '“It is time.”'],
      [
        'direct | “We must act. | Anna Lind = Anna Lind',
        'direct | “We cannot wait. | Anna Lind = Anna Lind',
        'direct | “It is time.” | Anna Lind = Anna Lind',
      ],
    ],
    [
      'several paragraphs, each closed',
      ['[Anna Lind] said: “We must act.”', '“We cannot wait.”', '“It is time.”'],
      [
        'direct | “We must act.” | Anna Lind = Anna Lind',
        'direct | “We cannot wait.” | Anna Lind = Anna Lind',
        'direct | “It is time.” | Anna Lind = Anna Lind',
      ],
    ],
    [
      'a caption between the paragraphs',
      ['[Anna Lind] said: “We must act.', { role: 'caption', text: 'A street in Oslo' }, '“We cannot wait.”'],
      [
        'direct | “We must act. | Anna Lind = Anna Lind',
        'direct | “We cannot wait.” | Anna Lind = Anna Lind',
      ],
    ],
    [
      'a block in which nobody speaks between',
      ['[Anna Lind] said: “We must act.”', 'It rained that day.', '“It is time to go home.”'],
      ['direct | “We must act.” | Anna Lind = Anna Lind', 'direct | “It is time to go home.” | none'],
    ],
    [
      'a noun that does not speak',
      ['She was sent to prison accused of “inciting an unarmed group to take up arms”.'],
      ['direct | “inciting an unarmed group to take up arms” | none'],
    ],
    [
      'signature',
      ['“We must act now.” — [Anna Lind]'],
      ['direct | “We must act now.” | Anna Lind = Anna Lind'],
    ],
    [
      'the name nearest to the run is not the subject',
      ['“We must act now,” [Anna Lind] told [Ola Berg].'],
      ['direct | “We must act now,” | Anna Lind = Anna Lind'],
    ],
    [
      'the one who is told does not speak',
      ['[Anna Lind] told a student who claimed that some were late that “we must all act right now”.'],
      ['direct | “we must all act right now” | Anna Lind = Anna Lind'],
    ],
    [
      'a name inside the quote does not speak',
      ['“[Ola Berg] must act now,” [Anna Lind] said.'],
      ['direct | “Ola Berg must act now,” | Anna Lind = Anna Lind'],
    ],
    [
      'organization',
      ['“The border is closed,” the {Interior Ministry} said in a statement.'],
      ['direct | “The border is closed,” | Interior Ministry = Interior Ministry'],
    ],
    [
      'somebody without a name',
      ['“The border is closed,” a spokesman for [Anna Lind] said.'],
      ['direct | “The border is closed,” | a spokesman = nobody'],
    ],
    [
      'speaker of a body that is named too',
      ['“The border is closed,” the head of the {Red Cross} [Anna Lind] told reporters.'],
      ['direct | “The border is closed,” | Anna Lind = Anna Lind'],
    ],
    [
      'a clause of the noun behind the quote',
      ['[Anna Lind] told the court that [Eva Berg] was “lost in her own world”, a claim she denied.'],
      ['direct | “lost in her own world” | Anna Lind = Anna Lind'],
    ],
    [
      'behind the network X',
      ['[Eva Berg] mocked them on X. [Anna Lind] replied that it was “wrong, as she surely knows”.'],
      ['direct | “wrong, as she surely knows” | Anna Lind = Anna Lind'],
    ],
    [
      'nobody at all',
      ['The poster reads like this. “The border is closed to everyone.”'],
      ['direct | “The border is closed to everyone.” | none'],
    ],
  ];
  it.each(table)('%s', (_, blocks, quotes) => expect(ofKind('direct', read(...blocks))).toEqual(quotes));
});

describe('pronouns and descriptions', () => {
  const table: readonly (readonly [name: string, blocks: readonly MarkedBlock[], speaker: string])[] = [
    [
      'the one who spoke last',
      ['[Anna Lind] said taxes would rise.', '“We must act now,” she said.'],
      'she = Anna Lind',
    ],
    [
      'gender by the first name',
      ['[Anna Lind] met [Peter Berg] on Monday.', '“We must act now,” she said.'],
      'she = Anna Lind',
    ],
    [
      'gender by the title',
      ['Mrs. [Lind] met Mr. [Berg] on Monday.', '“We must act now,” she said.'],
      'she = Lind',
    ],
    [
      'who spoke last before who was merely named',
      ['[Peter Berg] said he would meet [Oscar Lind].', '“We must act now,” he said.'],
      'he = Peter Berg',
    ],
    [
      'the subject of the sentence itself',
      ['[Peter Berg] spoke.', '[Oscar Lind] condemned what he called “a brazen act of war”.'],
      'he = Oscar Lind',
    ],
    [
      'two who spoke in the same sentence',
      ['[Peter Berg] said that [Oscar Lind] said that taxes would rise.', '“We must act now,” he said.'],
      'he = nobody',
    ],
    [
      'a body as it',
      ['The {Central Bank} raised rates.', '“We must act now,” it said.'],
      'it = Central Bank',
    ],
    ['nobody of that gender', ['[Peter Berg] resigned.', '“We must act now,” she said.'], 'she = nobody'],
    [
      'too long ago',
      [
        '[Anna Lind] resigned.',
        ...Array.from({ length: 20 }, () => 'It rained.'),
        '“We must act now,” she said.',
      ],
      'she = nobody',
    ],
    [
      'by the title before a name',
      ['Sen. [Anna Lind] met [Peter Berg].', '“We must act now,” the senator said.'],
      'the senator = Anna Lind',
    ],
    [
      'by an apposition',
      ['[Anna Lind], the mayor of Oslo, met [Peter Berg].', '“We must act now,” the mayor said.'],
      'the mayor = Anna Lind',
    ],
    [
      'not a former holder',
      ['Former President [Anna Lind] met [Peter Berg].', '“We must act now,” the president said.'],
      'the president = nobody',
    ],
    [
      'not a holder who goes',
      ['President [Anna Lind] met [Peter Berg].', '“We must act now,” the outgoing president said.'],
      'the outgoing president = nobody',
    ],
    [
      'no body by its first word',
      ['{Union Pacific} met [Peter Berg].', '“We must act now,” the union said.'],
      'the union = nobody',
    ],
    [
      'a body by its noun',
      ['The {Human Rights Commission} met.', '“We must act now,” the commission said.'],
      'the commission = Human Rights Commission',
    ],
  ];
  it.each(table)('%s', (_, blocks, speaker) =>
    expect(ofKind('direct', read(...blocks)).at(-1)).toContain(`| ${speaker}`),
  );
});

describe('block quotes without marks', () => {
  it('takes the speaker from the cue and colon before', () => {
    const quotes = read(
      '[Omar Tarek] had said:',
      quoteBlock('It would be chaos if there were five hundred states.'),
      'To this, [Ivan Petrov] answered:',
      quoteBlock('I remember this speech by [Omar Tarek]. I do not agree with him.'),
      quoteBlock('There is only one charter.'),
    );
    expect(ofKind('direct', quotes)).toEqual([
      'direct | It would be chaos if there were five hundred states. | Omar Tarek = Omar Tarek',
      'direct | I remember this speech by Omar Tarek. I do not agree with him. | Ivan Petrov = Ivan Petrov',
      'direct | There is only one charter. | Ivan Petrov = Ivan Petrov',
    ]);
  });

  it('reads one plain paragraph behind a cue and colon', () => {
    const quotes = read(
      'Responding to the question, [Ivan Petrov] said:',
      'I remember this speech. I do not agree with him.',
      'The speech was widely read.',
    );
    expect(quotes).toEqual([
      'direct | I remember this speech. I do not agree with him. | Ivan Petrov = Ivan Petrov',
    ]);
  });

  it('leaves lists behind a colon alone', () => {
    expect(
      read('[Ivan Petrov] said the plan has three parts:', 'The first part is to build a road through it.'),
    ).toHaveLength(1);
    expect(read('Here is what to know:', 'The first part is to build a road through it.')).toEqual([]);
  });

  it('shows nobody for a pull quote that nothing announces', () => {
    expect(read('[Ivan Petrov] left Moscow.', quoteBlock('It would be chaos if there were more.'))).toEqual([
      'direct | It would be chaos if there were more. | none',
    ]);
  });

  it('reads a signature at the end', () => {
    expect(read(quoteBlock('It would be chaos if there were more. — [Ivan Petrov]'))).toEqual([
      'direct | It would be chaos if there were more. | Ivan Petrov = Ivan Petrov',
    ]);
  });
});

describe('signatures in a block of their own', () => {
  it('names the speaker of the block quote before', () => {
    expect(read(quoteBlock('It would be chaos if there were more.'), quoteBlock('— [Ivan Petrov]'))).toEqual([
      'direct | It would be chaos if there were more. | Ivan Petrov = Ivan Petrov',
    ]);
  });
});

describe('what is no quote', () => {
  const table: readonly (readonly [name: string, text: string])[] = [
    ['programme', '[Anna Lind] spoke on “Face the Nation” on Sunday.'],
    ['book', '[Anna Lind] wrote “The Old Roads of the North” in 2010.'],
    ['scare quotes', 'The “special operation” entered its third year.'],
    ['one word', '[Anna Lind] is a “moderate” in her party.'],
    ['nickname', 'The trial of Joe “Red” [Hill] began.'],
    ['label', 'A box marked “not for sale” stood there.'],
    ['heading', '“All Bets Are Off”'],
  ];
  it.each(table)('%s', (_, text) => expect(ofKind('direct', read(text))).toEqual([]));
});

describe('indirect and mixed speech', () => {
  const table: readonly (readonly [name: string, text: string, quotes: readonly string[]])[] = [
    [
      'with that',
      '[Anna Lind] said that taxes would rise.',
      ['indirect | that taxes would rise | Anna Lind = Anna Lind'],
    ],
    [
      'without that',
      '[Anna Lind] says taxes will rise next year.',
      ['indirect | taxes will rise next year | Anna Lind = Anna Lind'],
    ],
    [
      'told somebody',
      '[Anna Lind] told reporters that taxes would rise.',
      ['indirect | that taxes would rise | Anna Lind = Anna Lind'],
    ],
    [
      'told a body by name',
      '[Anna Lind] told {Reuters} she would go.',
      ['indirect | she would go | Anna Lind = Anna Lind'],
    ],
    [
      'of two bodies behind "from" none',
      'Observers from the {Nordic Council} and the {Coast Union} said taxes would rise.',
      ['indirect | taxes would rise | Observers = nobody'],
    ],
    [
      'behind a dateline',
      'OSLO (Reuters) - Taxes would rise next year, [Anna Lind] said.',
      ['indirect | Taxes would rise next year | Anna Lind = Anna Lind'],
    ],
    ['a deal that is agreed', '[Anna Lind] has agreed a four-year deal.', []],
    [
      'behind',
      'Taxes would rise next year, [Anna Lind] said.',
      ['indirect | Taxes would rise next year | Anna Lind = Anna Lind'],
    ],
    [
      'behind, verb first',
      'Taxes would rise next year, said [Anna Lind], the mayor.',
      ['indirect | Taxes would rise next year | Anna Lind = Anna Lind'],
    ],
    [
      'in the middle',
      'Taxes, [Anna Lind] said, would rise next year.',
      ['indirect | Taxes, Anna Lind said, would rise next year | Anna Lind = Anna Lind'],
    ],
    [
      'according to',
      'According to [Anna Lind], taxes would rise.',
      ['indirect | taxes would rise | Anna Lind = Anna Lind'],
    ],
    [
      'according to, behind an adverbial',
      'As a result, according to [Anna Lind], taxes would rise.',
      ['indirect | taxes would rise | Anna Lind = Anna Lind'],
    ],
    [
      'according to somebody in apposition',
      'According to the mayor, [Anna Lind], taxes would rise.',
      ['indirect | taxes would rise | Anna Lind = Anna Lind'],
    ],
    [
      'according to, behind',
      'Taxes would rise, according to the {Central Bank}.',
      ['indirect | Taxes would rise | Central Bank = Central Bank'],
    ],
    ['promise', '[Anna Lind] vowed to cut taxes.', ['indirect | to cut taxes | Anna Lind = Anna Lind']],
    [
      'question',
      '[Anna Lind] asked him whether taxes would rise.',
      ['indirect | whether taxes would rise | Anna Lind = Anna Lind'],
    ],
    [
      'a participle that is no act of speech',
      '[Anna Lind] asked him whether order and liberty, both written into the charter, go together.',
      [
        'indirect | whether order and liberty, both written into the charter, go together | Anna Lind = Anna Lind',
      ],
    ],
    [
      'two acts of one speaker',
      '[Anna Lind] said that taxes would rise and warned that prices would follow.',
      [
        'indirect | that taxes would rise | Anna Lind = Anna Lind',
        'indirect | that prices would follow | Anna Lind = Anna Lind',
      ],
    ],
    [
      'two speakers',
      '[Anna Lind] said that taxes would rise, but [Ola Berg] said they would not.',
      [
        'indirect | that taxes would rise | Anna Lind = Anna Lind',
        'indirect | they would not | Ola Berg = Ola Berg',
      ],
    ],
    [
      'subordinate clause',
      'After [Anna Lind] said that taxes would rise, the market fell.',
      ['indirect | that taxes would rise | Anna Lind = Anna Lind'],
    ],
    [
      'mixed',
      '[Anna Lind] said that taxes would be “higher than ever before” in May.',
      [
        'mixed | that taxes would be “higher than ever before” in May | Anna Lind = Anna Lind',
        'direct | “higher than ever before” | Anna Lind = Anna Lind',
      ],
    ],
    ['will say', '[Anna Lind] will say that taxes must rise.', []],
    ['did not say', '[Anna Lind] did not say that taxes would rise.', []],
    ['was told', '[Anna Lind] was told that taxes would rise.', []],
    ['noun: claims', 'The claims that taxes would rise were false.', []],
    ['noun: report', 'The {Central Bank} report that came out on Monday was long.', []],
    ['no speaker', 'The roads of the north say much of its past.', []],
  ];
  it.each(table)('%s', (_, text, quotes) => expect(read(text)).toEqual(quotes));
});

describe('utterances', () => {
  it('joins the fragments of one act of speech', () => {
    const { article, mentions, entities } = readMarked([
      '“We must act,” [Anna Lind] said, “and now.” [Ola Berg] said: “No, we must wait.',
      '“It is too early.”',
    ]);
    const quotes = findQuotes(article, mentions, entities, [], remarkPack([]));
    expect(quotes.map(({ utterance }) => utterance)).toEqual([0, 0, 2, 2]);
  });
});
