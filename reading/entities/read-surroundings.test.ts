// Sentences with one name in braces -> what stands beside it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPersonSurroundings, readThingSurroundings } from './read-surroundings.ts';

function cut(marked: string): [string, number, number] {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  return [marked.replace('{', '').replace('}', ''), start, end];
}
const person = (marked: string) => readPersonSurroundings(...cut(marked), Number.POSITIVE_INFINITY);
const thing = (marked: string) => readThingSurroundings(...cut(marked), true);

describe('what is said of a person', () => {
  const cases: [string, string | null][] = [
    ['Kazakh Foreign Minister {Murat Nurtleu} discussed several matters', 'Kazakh Foreign Minister'],
    ['In the interview, journalist {Andrei Kolesnikov} asked Lavrov', 'journalist'],
    ["made by Kazakhstan's President {Qasym-Jomart Toqayev} regarding", "Kazakhstan's President"],
    ['this speech by the President of Kazakhstan {Qasym-Jomart Toqayev}.', 'President of Kazakhstan'],
    ['{Jane Roe}, the former mayor of Springfield, said', 'former mayor of Springfield'],
    ['{Jane Roe}, 34, a nurse from Leeds, said', 'nurse from Leeds'],
    ['{Jane Roe} is a teacher at the school.', 'teacher at the school'],
    ['The foreign minister, {Jane Roe}, said', 'foreign minister'],
    ['said Mr {Roe} on Monday', null],
    ['{Jane Roe}, who left on Monday, said', null],
    ['On Monday {Jane Roe} said', null],
    ['He met {Jane Roe} and the president of France', null],
    ['to {Jane Roe}, where the minister waited', null],
    ['Secretary of State {Antony Blinken} said', 'Secretary of State'],
    ['U.S. President {Joe Biden} said', 'U.S. President'],
    ['South Korean striker {Son Heung-min} scored', 'South Korean striker'],
  ];
  for (const [marked, phrase] of cases) it(marked, () => expect(person(marked).phrase).toBe(phrase));

  it('countries, age and the past', () => {
    expect(person('South Korean striker {Son Heung-min} scored').countries).toEqual(['KR']);
    expect(person('Former US President {Roe} said')).toMatchObject({ former: true, countries: ['US'] });
    expect(person('{John Smith}, 34, of Leeds, said').aged).toBe(true);
  });

  const shared: [string, string[], string[]][] = [
    ['They join Senators Kelly, {Hickenlooper} and Luján', ['legislator'], []],
    ['Presidents Biden and {Xi} spoke', ['president'], []],
    ['the Baltic prime ministers Kallas, Siliņa and {Šimonytė}', ['minister'], []],
    ['German chancellors Kohl, Schröder and {Merkel}', ['head-of-government'], ['DE']],
    ['of the workers, {Teli} added', [], []],
    ['Senators who met {Luján}', [], []],
  ];
  for (const [marked, keys, countries] of shared) {
    it(`a title that a list shares: ${marked}`, () => {
      const { roles, countries: found } = person(marked);
      expect([roles.map(({ key }) => key), found]).toEqual([keys, countries]);
    });
  }

  it('leaves the next name its own title', () => {
    const [text, start, end] = cut('{Jane Roe}, President Joe Biden and others came');
    expect(readPersonSurroundings(text, start, end, text.indexOf('Joe')).phrase).toBeNull();
  });
});

describe('what is said of a place or a body', () => {
  const cases: [string, object][] = [
    [
      'the Ukrainian city of {Sumy} on Sunday',
      { phrase: 'Ukrainian city', placeType: 'city', countries: ['UA'] },
    ],
    ['villages in the {Sumy} region near', { placeType: 'region', isLocated: false }],
    [
      '{Sumy}, a city in the north-east of Ukraine, was',
      { phrase: 'city in the north-east of Ukraine', placeType: 'city' },
    ],
    ['homes in {Paris}, Texas, on Wednesday', { container: 'Texas', isLocated: true }],
    ['in {London}, Paris and Rome', { container: null }],
    ['a shop in Seattle, {Washington}, was', { isContainer: true }],
    ['the Russian newspaper {Kommersant} wrote', { countries: ['RU'] }],
  ];
  for (const [marked, expected] of cases) it(marked, () => expect(thing(marked)).toMatchObject(expected));
});

it('reads any text around any name without complaint', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.nat(300),
      fc.nat(40),
      (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const read = readPersonSurroundings(text, start, end, end);
        // What is told of a name stands in the text, and not inside the name.
        if (read.phrase)
          expect(text.slice(0, start).includes(read.phrase) || text.slice(end).includes(read.phrase)).toBe(
            true,
          );
        readThingSurroundings(text, start, end, length % 2 === 0);
      },
    ),
    { numRuns: 300 },
  );
});
