// References and look-alikes of every pattern, in sentences of our own, and what is found in them.
import { describe, expect, test } from 'vitest';
import { findRemarkReferences } from './find-remark-references.ts';
import { readMarked, remarkPack } from './test-reading.ts';

/** Marked sentence (see test-reading.ts); words of the reference; then speaker, time and venue where the text tells them. */
type Reference = readonly [
  text: string,
  found: string,
  told: { speaker?: string; time?: string; venue?: string },
];

// Published on Wednesday 16 April 2025.
const REFERENCES: readonly Reference[] = [
  // A possessive
  [
    '[Lavrov] disagreed with [Toqayev]’s 2022 remarks on territorial integrity.',
    'Toqayev’s 2022 remarks',
    { speaker: 'Toqayev', time: '2022' },
  ],
  [
    'The host mentioned [Anna Weber]’s remarks at the 2019 |Munich Security Conference|.',
    'Anna Weber’s remarks at the 2019 Munich Security Conference',
    { speaker: 'Anna Weber', time: '2019', venue: 'the 2019 Munich Security Conference' },
  ],
  [
    '[Ruto]’s comments, made aboard Air Force One, were read twice.',
    'Ruto’s comments, made aboard Air Force One',
    { speaker: 'Ruto', venue: 'Air Force One' },
  ],
  ['Critics read his |Jamhuri Day| speech.', 'his Jamhuri Day speech', { venue: 'Jamhuri Day' }],
  [
    'He was asked about [Ruto]’s comments in <Addis Ababa> last month.',
    'Ruto’s comments in Addis Ababa last month',
    { speaker: 'Ruto', time: '2025-03', venue: 'Addis Ababa' },
  ],
  [
    'Critics still cite the [Orbán] speech in <Băile Tușnad> in 2014.',
    'the Orbán speech in Băile Tușnad in 2014',
    { speaker: 'Orbán', time: '2014', venue: 'Băile Tușnad' },
  ],
  ['The minister dismissed [Lula]’s criticism of the central bank.', 'Lula’s criticism', { speaker: 'Lula' }],
  [
    '[Milei] defended his recent comments about <Brazil>.',
    'his recent comments',
    { speaker: 'Milei', time: '~2025-04' },
  ],
  ['[Imamoğlu] has apologised for his 2019 tweet.', 'his 2019 tweet', { speaker: 'Imamoğlu', time: '2019' }],
  ['Few had forgotten [Meloni]’s promise that taxes would fall.', 'Meloni’s promise', { speaker: 'Meloni' }],
  [
    'It sits badly with her famous remark that nobody was above the law, aides to [Arroyo] admit.',
    'her famous remark',
    {},
  ],
  [
    '[Sisi]’s October 2014 interview with {CNN} is quoted to this day.',
    'Sisi’s October 2014 interview with CNN',
    { speaker: 'Sisi', time: '2014-10', venue: 'CNN' },
  ],
  [
    'The court heard of [Duterte]’s testimony before the |Senate hearing| in October.',
    'Duterte’s testimony before the Senate hearing in October',
    { speaker: 'Duterte', time: '2024-10' },
  ],
  [
    '[Kishida]’s inaugural address in October 2021 had promised a new capitalism.',
    'Kishida’s inaugural address in October 2021',
    { speaker: 'Kishida', time: '2021-10' },
  ],
  // By whom
  [
    'She recalled a speech given by [Nelson Mandela] at the 1990 |Wembley concert|.',
    'a speech given by Nelson Mandela at the 1990 Wembley concert',
    { speaker: 'Nelson Mandela', time: '1990', venue: 'the 1990 Wembley concert' },
  ],
  [
    'The embassy protested against remarks by the French president [Emmanuel Macron] in February.',
    'remarks by the French president Emmanuel Macron in February',
    { speaker: 'Emmanuel Macron', time: '2025-02' },
  ],
  [
    'The statement made by [Ilham Aliyev] on April 9 was not repeated.',
    'The statement made by Ilham Aliyev on April 9',
    { speaker: 'Ilham Aliyev', time: '2025-04-09' },
  ],
  [
    'It followed calls made on Monday by his neighbour, [William Ruto], for talks.',
    'calls made on Monday by his neighbour, William Ruto',
    { speaker: 'William Ruto', time: '2025-04-14' },
  ],
  [
    'A statement of the former deputy [Pavel Orlov] about the border drew laughter.',
    'A statement of the former deputy Pavel Orlov',
    { speaker: 'Pavel Orlov' },
  ],
  [
    'The paper printed speeches she had made to investors in 2016, and [Reeves] did not deny it.',
    'speeches she had made to investors in 2016',
    { time: '2016' },
  ],
  [
    'Protesters held up remarks that [Vučić] made in 1995.',
    'remarks that Vučić made in 1995',
    { speaker: 'Vučić', time: '1995' },
  ],
  [
    'In <Baku> a letter written by [Nikol Pashinyan] two years ago was read out.',
    'a letter written by Nikol Pashinyan two years ago',
    { speaker: 'Nikol Pashinyan', time: '~2023' },
  ],
  // Earlier, recent, controversial
  [
    'He stood by earlier remarks by [Robert Fico] on the war.',
    'earlier remarks by Robert Fico',
    { speaker: 'Robert Fico' },
  ],
  [
    'The ministry called [Bolsonaro]’s past statements irresponsible.',
    'Bolsonaro’s past statements',
    { speaker: 'Bolsonaro' },
  ],
  [
    'Her controversial comments, made in <Lagos>, cost [Amina Bello] the post.',
    'Her controversial comments, made in Lagos',
    { venue: 'Lagos' },
  ],
  // Reaction
  ['[Kaja Kallas] echoed [Zelensky]’s warning.', 'Zelensky’s warning', { speaker: 'Zelensky' }],
  ['“The border is closed,” he said, repeating a [Tusk] statement.', 'a Tusk statement', { speaker: 'Tusk' }],
  [
    'Asked about [Petro]’s claim that the vote was rigged, she smiled.',
    'Petro’s claim',
    { speaker: 'Petro' },
  ],
  ['The envoy condemned [Kim Yo-jong]’s statement.', 'Kim Yo-jong’s statement', { speaker: 'Kim Yo-jong' }],
  [
    'He compared it to [Reagan]’s speech at the <Brandenburg Gate>.',
    'Reagan’s speech at the Brandenburg Gate',
    { speaker: 'Reagan', venue: 'the Brandenburg Gate' },
  ],
  // Dated verbs
  [
    '“Nobody wins such a war,” [Abiy] told {The New Yorker} in 2022.',
    'Abiy told The New Yorker in 2022',
    { speaker: 'Abiy', time: '2022', venue: 'The New Yorker' },
  ],
  [
    '[Angela Merkel] said in 2015 that the country could manage it.',
    'Angela Merkel said in 2015',
    { speaker: 'Angela Merkel', time: '2015' },
  ],
  [
    'As [Ardern] said last year, grief has no schedule.',
    'Ardern said last year',
    { speaker: 'Ardern', time: '2024' },
  ],
  [
    'Last month, [Sheinbaum] told lawmakers that the line would open.',
    'Last month, Sheinbaum told lawmakers',
    { speaker: 'Sheinbaum', time: '2025-03' },
  ],
  [
    'In late January, [Sunak] described the plan as a gimmick.',
    'In late January, Sunak described',
    { speaker: 'Sunak', time: '2025-01' },
  ],
  [
    '[Modi] on Jan. 31 condemned the attack.',
    'Modi on Jan. 31 condemned',
    { speaker: 'Modi', time: '2025-01-31' },
  ],
  [
    'The governor, [Li Wei], wrote in a 2013 essay that growth was no goal.',
    'Li Wei, wrote in a 2013 essay',
    { speaker: 'Li Wei', time: '2013' },
  ],
  [
    '“It was my mistake,” wrote [Tony Blair] in 2010.',
    'wrote Tony Blair in 2010',
    { speaker: 'Tony Blair', time: '2010' },
  ],
  [
    '[Mahathir] tweeted two weeks ago that he would rest.',
    'Mahathir tweeted two weeks ago',
    { speaker: 'Mahathir', time: '~2025-04' },
  ],
  [
    'At the 2018 summit in <Singapore>, [Mattis] warned of a new cold war.',
    'At the 2018 summit in Singapore, Mattis warned',
    { speaker: 'Mattis', time: '2018' },
  ],
  [
    'It happened at a March rally where [Le Pen] called the judges tyrants.',
    'at a March rally where Le Pen called',
    { speaker: 'Le Pen', time: '2025-03', venue: 'a March rally' },
  ],
  [
    '[Peskov] called the plan “useless” in a statement released weeks later.',
    'Peskov called the plan “useless” in a statement released weeks later',
    { speaker: 'Peskov', venue: 'a statement' },
  ],
  [
    '[Scholz] was quoted as saying in 2021 that he knew nothing.',
    'Scholz was quoted as saying in 2021',
    { speaker: 'Scholz', time: '2021' },
  ],
  [
    'In her 2020 memoir, [Malia Dube] wrote that she had lied.',
    'In her 2020 memoir, Malia Dube wrote',
    { speaker: 'Malia Dube', time: '2020' },
  ],
  [
    '[Erdoğan] promised in November to cut rates.',
    'Erdoğan promised in November',
    { speaker: 'Erdoğan', time: '2024-11' },
  ],
  [
    'Earlier this year, [Rutte] urged members to spend more.',
    'Earlier this year, Rutte urged',
    { speaker: 'Rutte', time: '2025' },
  ],
  // Perfect tenses, once, previously
  ['[Tokayev] had said that chaos would follow.', 'Tokayev had said', { speaker: 'Tokayev' }],
  ['[Yoon] had previously denied it.', 'Yoon had previously denied', { speaker: 'Yoon' }],
  [
    'The talks failed. [Hun Sen] once called the treaty a piece of paper.',
    'Hun Sen once called',
    { speaker: 'Hun Sen' },
  ],
  [
    'The law is old. [Trudeau] has repeatedly said it would stay.',
    'Trudeau has repeatedly said',
    { speaker: 'Trudeau' },
  ],
  ['The vote is near. [Noboa] has called the gangs “terrorists”.', 'Noboa has called', { speaker: 'Noboa' }],
  [
    '[Sánchez] previously described the tariffs as absurd.',
    'Sánchez previously described',
    { speaker: 'Sánchez' },
  ],
  // Inside quotes
  [
    '“I remember this speech by the president, [Sadyr Japarov]. I do not agree,” said [Rakhmon].',
    'this speech by the president, Sadyr Japarov',
    { speaker: 'Sadyr Japarov' },
  ],
  [
    '“[Hillary Clinton] said this week that we are one,” the guest replied.',
    'Hillary Clinton said this week',
    { speaker: 'Hillary Clinton', time: '~2025-04' },
  ],
  [
    '“As [Xi] told us in <Bali>, trust is slow,” he added.',
    'Xi told us in Bali',
    { speaker: 'Xi', venue: 'Bali' },
  ],
];

describe('references', () => {
  test.each(REFERENCES.map((one) => ({ marked: one[0], found: one[1], told: one[2] })))(
    '$marked',
    ({ marked, found, told }) => {
      const references = findRemarkReferences(readMarked([marked]), remarkPack([]));
      const reference = references.find(({ text }) => text === found);
      expect(references.map(({ text }) => text)).toContain(found);
      if (told.speaker) expect(reference?.speakerName).toBe(told.speaker);
      if (told.time) expect(reference?.time).toBe(told.time);
      if (told.venue) expect(reference?.venueText).toBe(told.venue);
    },
  );
});

const LOOK_ALIKES: readonly string[] = [
  // Requests for comment
  '[Petro]’s office did not respond to a request for comment on Tuesday.',
  'A spokesman for [Musk] declined to comment.',
  '{Gazprom} was not immediately available for comment.',
  'The lawyer did not return calls seeking further comment from [Ortega].',
  'This report was updated with comment from [Reeves].',
  'There was no statement by [Kim] on the launch.',
  // The future
  '[Macron] will deliver a speech at the {Sorbonne} next week.',
  '[Meloni] is expected to make a statement in <Rome>.',
  'She plans to give a lecture on the war.',
  'His upcoming address to the {UN} worries [Netanyahu]’s allies.',
  'Tomorrow [Starmer] meets the press.',
  // Hypothetical, wished for, negated
  'If [Merz] had said that in 2021, he would have lost.',
  '“I wish [Biden] had told us,” she said.',
  '[Fico] never said that in 2023.',
  '[Sunak] did not say in 2022 that he would stay.',
  'The king could have said more in 2019, [Harry] thinks.',
  // Money and meetings
  'In 2021 [Gates] pledged $1.8 billion for vaccines.',
  '{Norway Fund} promised money in 2009 and 2013.',
  'In March the opposition called a strike.',
  '[Ruto] had called his rival to wish him well.',
  '[Duda] had called elections for May.',
  // The news itself
  '[Zelensky] said on Tuesday that talks would go on.',
  '“We are ready,” [Rubio] told reporters on Wednesday.',
  'In an interview with {Orda}, [Lavrov] said he disagreed.',
  'In his |Victory Day| speech, [Putin] spoke of bread.',
  'In a speech to supporters in <Phoenix>, [Sanders] barely spoke of it.',
  '[Sanders] delivered his standard campaign speech.',
  'Throughout his remarks, [Trump] cast himself as an outsider.',
  '[Lavrov]’s remarks came during an interview with {Kommersant}.',
  '[Park Jin] has said the ambassador was warned.',
  'Police have said they have no suspects.',
  '[Ruto] was told that promises made in <Nairobi> in 2009 had been kept.',
  // Lists of engagements
  'Her engagements included a speech to the {Rotary Club} on Nov. 3.',
  '[Carson] spoke to {Right to Life} in September.',
  // Words that only look like speech
  'The law on hate speech was passed in 2017.',
  '{Deutsche Bank}’s mission statement of 2015 says little.',
  'Free speech was [Rushdie]’s cause.',
  '[Bukele]’s home address was published in 2021.',
  'She cleared the insurance claims of 2019 for [Lopez].',
  'His speech impediment troubled [George VI].',
  'The roll call in 2021 took an hour, [Pelosi] remembers.',
  'He showed promise in 2018.',
  'The book was sold out in 2020.',
  'Years of silence followed, and [Suu Kyi] grew old.',
  '[Holt] was described in 2003 as a moderate.',
  'What [Trump] called a “rant” was a post by a rival.',
];

describe('look-alikes', () => {
  test.each(LOOK_ALIKES)('%s', (marked) => {
    const references = findRemarkReferences(readMarked([marked]), remarkPack([]));
    expect(references.map(({ text }) => text)).toEqual([]);
  });
});

describe('told before in the article', () => {
  test('“those comments” lead back to the quote of the other speaker', () => {
    const reading = readMarked(
      [
        '“His view of us is ignorant and dangerous,” [Khan] said.',
        '“I will remember those comments for long,” said [Trump].',
      ],
      '2016-05-16',
      ['Khan', 'Trump'],
    );
    const [reference] = findRemarkReferences(reading, remarkPack([]));
    expect(reference).toMatchObject({
      text: 'those comments',
      status: 'in-article',
      speakerName: 'Khan',
      quote: 0,
      insideQuote: true,
    });
  });

  test('a possessive without place or date leads back to the speaker’s own quote', () => {
    const reading = readMarked(
      [
        '“The dam will be built whatever they say,” [Abiy Ahmed] said.',
        '<Cairo> rejected [Abiy Ahmed]’s remarks.',
      ],
      '2021-07-01',
      ['Abiy'],
    );
    const [reference] = findRemarkReferences(reading, remarkPack([]));
    expect(reference).toMatchObject({ status: 'in-article', speakerName: 'Abiy Ahmed', quote: 0 });
  });

  test('“that speech” is the one told last, whatever told it, and of the one who goes on', () => {
    const reading = readMarked(
      [
        '[Lula] had said in May that talks would come.',
        '“No country may sow chaos in this region,” said [Xi Jinping]. In that speech, [Xi Jinping] offered loans.',
      ],
      '2025-09-12',
      ['Xi Jinping'],
    );
    expect(findRemarkReferences(reading, remarkPack([])).at(-1)).toMatchObject({
      text: 'that speech',
      status: 'in-article',
      speakerName: 'Xi Jinping',
      quote: 0,
    });
  });

  test.each(['He is echoing a [Putin] statement.', 'He is echoing his |Victory Day| speech.'])(
    'what stands for itself leads to no quote: %s',
    (marked) => {
      const reading = readMarked(['“The border is closed to you,” said [Putin].', marked], null, ['Putin']);
      expect(findRemarkReferences(reading, remarkPack([]))).toMatchObject([
        { status: 'earlier', quote: null },
      ]);
    },
  );

  test('a demonstrative without anything told before is no reference', () => {
    expect(findRemarkReferences(readMarked(['Voters heard those comments.']), remarkPack([]))).toEqual([]);
  });

  test('a weekday dates the news unless the article has pointed to a remark of that speaker', () => {
    const told = 'On Sunday, [Xi Jinping] told a regional forum that no country may sow chaos.';
    const alone = findRemarkReferences(readMarked([told], '2013-04-08'), remarkPack([]));
    const after = findRemarkReferences(
      readMarked(['<China> commented on remarks by [Xi Jinping].', told], '2013-04-08'),
      remarkPack([]),
    );
    expect(alone).toEqual([]);
    expect(after.map(({ text, time }) => [text, time])).toEqual([
      ['remarks by Xi Jinping', '2013-04-07'],
      ['On Sunday, Xi Jinping told a regional forum', '2013-04-07'],
    ]);
  });
});
