// Marked articles -> which of their names belong together.
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../knowledge/build-pack.ts';
import { completeRecord } from '../../knowledge/fact-rows.ts';
import { openPack } from '../../knowledge/open-pack.ts';
import { clusterMentions } from './cluster-mentions.ts';
import { readMarked } from './test-article.ts';

const pack = openPack(
  buildPack(
    [
      completeRecord({ id: 'b:washington', kind: 'place', type: 'city', name: 'Washington', salience: 0.9 }),
      completeRecord({
        id: 'b:imf',
        kind: 'organization',
        name: 'International Monetary Fund',
        aliases: ['IMF'],
        salience: 0.9,
      }),
      completeRecord({
        id: 'b:american-medical',
        kind: 'organization',
        name: 'American Medical Association',
        aliases: ['AMA'],
      }),
    ],
    [],
  ),
);

/** Names of each cluster, joined; rivals as "?" with the number of people who bear the name. */
function clustersOf(...paragraphs: string[]): string[] {
  const { article, mentions } = readMarked(paragraphs);
  return clusterMentions(article, mentions, pack).map(({ names, rivals }) =>
    rivals.length > 0 ? `${names.join(' = ')} ?${rivals.length}` : names.join(' = '),
  );
}

describe('names of people', () => {
  const cases: [string, string[], string[]][] = [
    ['family name after', ['{p Sergey Lavrov} spoke. {p Lavrov} left.'], ['Sergey Lavrov = Lavrov']],
    [
      'family name before, as in headlines',
      ['{p Lavrov} leaves', '{p Sergey Lavrov} left.'],
      ['Sergey Lavrov = Lavrov'],
    ],
    [
      'two spellings',
      ['{p Qasym-Jomart Toqayev} spoke. {p Tokayev} said'],
      ['Qasym-Jomart Toqayev = Tokayev'],
    ],
    ['two spellings in full', ['{p Sergei Lavrov} and {p Sergey Lavrov}'], ['Sergei Lavrov = Sergey Lavrov']],
    ['middle initials', ['{p Donald J. Trump} is {p Donald Trump}'], ['Donald J. Trump = Donald Trump']],
    ['a short given name', ['{p William Roe} and {p Bill Roe}'], ['William Roe = Bill Roe']],
    ['an initial', ['{p Joseph Conrad} wrote. {p J. Conrad} wrote'], ['Joseph Conrad = J. Conrad']],
    [
      'other middle initials are others',
      ['{p George H. W. Bush}, {p George W. Bush}'],
      ['George H. W. Bush', 'George W. Bush'],
    ],
    ['father and son', ['{p Cal Ripken Jr.} and {p Cal Ripken Sr.}'], ['Cal Ripken Jr.', 'Cal Ripken Sr.']],
    [
      'other given names are others',
      ['{p Ivan Lavrov} and {p Sergey Lavrov}'],
      ['Ivan Lavrov', 'Sergey Lavrov'],
    ],
    [
      'a family name shared by two stays undecided',
      ['{p Bill Clinton} and {p Hillary Clinton} came. {p Clinton} spoke.'],
      ['Bill Clinton', 'Hillary Clinton', 'Clinton ?2'],
    ],
    ['a first name alone', ['{p Britney Spears} sang. {p Britney} left.'], ['Britney Spears = Britney']],
    ['family name first', ['{p Xi Jinping} spoke. {p Xi} left.'], ['Xi Jinping = Xi']],
    [
      'particles',
      ['{p Ursula von der Leyen} or {p von der Leyen}'],
      ['Ursula von der Leyen = von der Leyen'],
    ],
    ['accents and case', ['{p José Álvarez} and {p ALVAREZ}'], ['José Álvarez = ALVAREZ']],
    ['nobody else of the name', ['{p Ivanov} met {p Petrov}'], ['Ivanov', 'Petrov']],
    [
      'a man and a city of one name',
      ['{p Denzel Washington} flew to {l Washington}, and {p Washington} spoke in {l Washington}.'],
      ['Denzel Washington = Washington', 'Washington'],
    ],
    [
      'a family name taken for a body',
      ['{p Murat Nurtleu} said. {o Nurtleu} left.'],
      ['Murat Nurtleu = Nurtleu'],
    ],
  ];
  for (const [name, paragraphs, expected] of cases) {
    it(name, () => expect(clustersOf(...paragraphs)).toEqual(expected));
  }
});

describe('names of things', () => {
  it('keeps the city of a dateline and its agency apart', () => {
    expect(clustersOf('{l ALMATY} ({o Reuters}) - It rained.')).toEqual(['ALMATY', 'Reuters']);
  });

  it('keeps a place and the acronym of the body in it apart', () => {
    expect(clustersOf('{l WASHINGTON} ({o AP}) - The mission in {l Kosovo} ({o UNMIK}) met.')).toEqual([
      'WASHINGTON',
      'AP',
      'Kosovo',
      'UNMIK',
    ]);
  });

  const cases: [string, string[], string[]][] = [
    [
      "a place's own acronym",
      ['{l Latin America} (LATAM) grows. {l LATAM} grows.'],
      ['Latin America = LATAM'],
    ],
    ['the same twice', ['{l Almaty} and {l ALMATY}'], ['Almaty']],
    ['with and without "the"', ['{o The Guardian}; {o Guardian}'], ['The Guardian']],
    ['legal forms', ['{o Acme Widgets Inc.} said {o Acme Widgets}'], ['Acme Widgets Inc.']],
    [
      'an acronym in brackets',
      ['The {e St. Petersburg International Economic Forum} (SPIEF) opened. At {e SPIEF} he spoke.'],
      ['St. Petersburg International Economic Forum = SPIEF'],
    ],
    [
      'a long name in brackets',
      ['{o UAAR} ({o Union of Rationalist Atheists}) spoke. {o UAAR} left.'],
      ['Union of Rationalist Atheists = UAAR'],
    ],
    [
      'an acronym by its initials',
      ['The {o United Ring Makers Guild} met. {o URMG} voted.'],
      ['United Ring Makers Guild = URMG'],
    ],
    [
      'an acronym that the pack knows as something else',
      ['The {o Almaty Music Academy} met. The {o AMA} voted.'],
      ['Almaty Music Academy', 'AMA'],
    ],
    [
      'an acronym in brackets, whatever the pack knows',
      ['The {o Almaty Music Academy} (AMA) met. The {o AMA} voted.'],
      ['Almaty Music Academy = AMA'],
    ],
    [
      'the first word of an unknown body',
      ['{o Tyndall Research Institute}; {o Tyndall}'],
      ['Tyndall Research Institute = Tyndall'],
    ],
    [
      'the noun of a body named in full',
      ['The {o Supreme Ring Court of Almaty} met. The {o Court} voted.'],
      ['Supreme Ring Court of Almaty = Court'],
    ],
    [
      'the noun of two bodies',
      ['The {o Ring Court} and the {o Wheel Court} met. The {o Court} voted.'],
      ['Ring Court', 'Wheel Court', 'Court'],
    ],
    ['stops in an acronym', ['The {o U.N.} and the {o UN}'], ['U.N.']],
    ['places of different names', ['{l Sumy} and {l Sumy Oblast}'], ['Sumy', 'Sumy Oblast']],
  ];
  for (const [name, paragraphs, expected] of cases) {
    it(name, () => {
      expect(clustersOf(...paragraphs).map((each) => each.split(' = ').sort().join(' = '))).toEqual(
        expected.map((each) => each.split(' = ').sort().join(' = ')),
      );
    });
  }
});
