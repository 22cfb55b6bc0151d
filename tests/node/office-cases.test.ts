// Sentences with offices and seats of power -> read with the project's own model and facts: is the right one meant?
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReaderFromFiles, type NodeReader } from '../../commands/load-reader.ts';
import { makeCard } from '../../reading/cards/make-card.ts';

let reader: NodeReader;
beforeAll(async () => {
  reader = await loadReaderFromFiles();
}, 120_000);

const read = (published: string, text: string) =>
  reader.read({
    blocks: [{ role: 'paragraph', text }],
    title: null,
    url: null,
    published,
    language: 'en',
  });

// published ; text ; "words = holder", several with a comma between, or nothing. All sentences are ours.
const OFFICES = `
2022-06-18 ; Russia's president spoke in St. Petersburg, and the Kazakh leader answered. ; Russia's president = Vladimir Putin, Kazakh leader = Kassym-Jomart Tokayev
2025-04-16 ; The Kazakh foreign minister was not in the hall when Lavrov spoke. ; Kazakh foreign minister = Murat Nurtleu
2021-04-16 ; Kazakhstan's Foreign Minister flew to Brussels. ; Kazakhstan's Foreign Minister = Mukhtar Tleuberdi
2015-07-14 ; The U.S. secretary of state limped to the microphones in Vienna. ; U.S. secretary of state = John Kerry
2019-07-14 ; The US secretary of state did not visit the embassy. ; US secretary of state = Mike Pompeo
2005-03-04 ; The UN secretary-general named a panel. ; UN secretary-general = Kofi Annan
2012-03-04 ; The U.N. chief called for a truce in Homs. ; U.N. chief = Ban Ki-moon
2023-07-12 ; NATO's secretary general counted the votes in Vilnius. ; NATO's secretary general = Jens Stoltenberg
2025-07-12 ; NATO's secretary general counted the votes. ; NATO's secretary general = Mark Rutte
2022-07-20 ; The prime minister of Japan laid flowers. ; prime minister of Japan = Fumio Kishida
2014-07-20 ; The prime minister of Japan laid flowers. ; prime minister of Japan = Shinzo Abe
2012-08-01 ; The mayor of London hung from a zip wire. ; mayor of London = Boris Johnson
2024-08-01 ; The mayor of London wrote to ministers. ; mayor of London = Sadiq Khan
2018-08-01 ; The head of the IMF warned of a trade war. ; head of the IMF = Christine Lagarde
2022-03-01 ; The Ukrainian leader filmed himself in the street. ; Ukrainian leader = Volodymyr Zelenskyy
2010-03-10 ; The Ukrainian president went to Brussels first. ; Ukrainian president = Viktor Yanukovych
2016-03-10 ; The German chancellor and the Turkish president made a deal. ; German chancellor = Angela Merkel, Turkish president = Recep Tayyip Erdoğan
2023-03-10 ; The Chinese leader began a third term; the Chinese premier retired. ; Chinese leader = Xi Jinping, Chinese premier = Li Keqiang
2024-03-10 ; The North Korean leader inspected a tank, and the South Korean president a school. ; North Korean leader = Kim Jong Un, South Korean president = Yoon Suk Yeol
2024-03-10 ; India's external affairs minister told the Iranian president so. ; India's external affairs minister = S. Jaishankar, Iranian president = Ebrahim Raisi
2023-03-10 ; The Saudi crown prince received the king of Jordan. ; Saudi crown prince = Mohammed bin Salman, king of Jordan = Abdullah II
2023-03-10 ; The Brazilian president and Argentina's president want a common currency. ; Brazilian president = Luiz Inácio Lula da Silva, Argentina's president = Alberto Fernández
2017-11-10 ; Zimbabwe's president dismissed his deputy. ; Zimbabwe's president = Robert Mugabe
2022-11-10 ; The Kenyan president sent soldiers to Goma, and the Rwandan leader smiled. ; Kenyan president = William Ruto, Rwandan leader = Paul Kagame
2021-11-10 ; The European Commission president flew to Washington to see the American president. ; European Commission president = Ursula von der Leyen, American president = Joe Biden
2020-11-10 ; The EU's foreign policy chief was in Moscow. ; EU's foreign policy chief = Josep Borrell
2023-06-10 ; The governor of Florida and Texas's governor sent troops. ; governor of Florida = Ron DeSantis, Texas's governor = Greg Abbott
2021-10-01 ; The former Kazakh president did not attend. ; former Kazakh president = Nursultan Nazarbayev
2016-10-01 ; The pope flew to Georgia, and a crowd saw the pontiff wave. ; pope = Pope Francis, pontiff = Pope Francis
2024-03-10 ; The Pentagon chief did not answer the Kremlin chief. ; Pentagon chief = Lloyd Austin, Kremlin chief = Vladimir Putin
# Nobody, or somebody named beside
2025-04-16 ; The Kazakh foreign minister, Murat Nurtleu, answered briefly. ;
2025-04-16 ; Murat Nurtleu, the Kazakh foreign minister, answered briefly. ;
2025-04-16 ; Kazakh Foreign Minister Murat Nurtleu answered briefly. ;
2025-04-16 ; A Kazakh minister answered, and so did the Kazakh deputy foreign minister. ;
2025-04-16 ; The Russian and Kazakh foreign ministers met in Almaty. ;
2025-04-16 ; The prime minister spoke to the president, and the foreign minister listened. ;
2025-04-16 ; The former French president and the former British prime minister were invited. ;
2022-07-07 ; The next British prime minister will have to decide. ;
2016-11-20 ; The US president-elect called the Taiwanese candidate for president. ;
2022-10-25 ; The British prime minister moved house today. ;
2024-05-02 ; In 1956 the Egyptian president closed the canal. ;
2024-05-02 ; The Bosnian Serb leader and the Turkish Cypriot leader wrote letters. ;
2024-05-02 ; The leader of Germany's Social Democrats resigned. ;
2024-05-02 ; The next pope will come from Africa; Pope Benedict was a pope who resigned. ;
2024-05-02 ; Emmanuel Macron is the French president. ;
`;

// published ; text ; "name = what its card says it stands for", or "-" for itself
const ACTORS = `
2025-04-16 ; Astana said that it would not recognise the result. ; Astana = the government of Kazakhstan, led on 16 April 2025 by Kassym-Jomart Tokayev, President of Kazakhstan
2025-04-16 ; Snow fell in Astana, residents said. ; Astana = -
2014-03-20 ; Moscow accused Kyiv of breaking the truce. ; Moscow = the government of Russia, led on 20 March 2014 by Vladimir Putin, President of Russia
2023-03-20 ; Beijing's response was cautious. ; Beijing = the government of China, led on 20 March 2023 by Xi Jinping, President of China
2023-03-20 ; Beijing's streets were empty. ; Beijing = -
2022-03-20 ; Talks between Kyiv and Moscow went on by video. ; Kyiv = the government of Ukraine, led on 20 March 2022 by Volodymyr Zelenskyy, President of Ukraine
2022-03-20 ; The train between Kyiv and Lviv was late. ; Kyiv = -
2010-03-20 ; The Kremlin denied the report. ; Kremlin = the Presidential administration of Russia, led on 20 March 2010 by Dmitry Medvedev, President of Russia
2010-03-20 ; Tourists waited outside the Kremlin. ; Kremlin = -
2022-08-01 ; Downing Street declined to comment on the visit. ; Downing Street = the British prime minister's office, led on 1 August 2022 by Boris Johnson, Prime Minister of the United Kingdom
2018-08-01 ; Paris has refused to extradite him. ; Paris = the government of France, led on 1 August 2018 by Emmanuel Macron, President of France
2018-08-01 ; Paris has been flooded. ; Paris = -
2020-08-01 ; Brussels rejected the budget that Rome had sent. ; Brussels = the institutions of the European Union, led on 1 August 2020 by Ursula von der Leyen, President of the European Commission
2019-08-01 ; Relations with Ankara got worse. ; Ankara = the government of Turkey, led on 1 August 2019 by Recep Tayyip Erdoğan, President of Turkey
`;

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' ; ').map((cell) => cell.replace(/ ;$/, '')));

describe('offices without their holders', () => {
  it.each(rowsOf(OFFICES))('%s: %s', (published = '', text = '', found = '') => {
    const { offices, entities } = read(published, text);
    const names = offices.map(({ text: words, entity }) => `${words} = ${entities[entity]?.name}`);
    expect(names.join(', ')).toBe(found);
  });
});

describe('a place that acts', () => {
  it.each(rowsOf(ACTORS))('%s: %s', (published = '', text = '', meant = '') => {
    const reading = read(published, text);
    const [name = '', stands = ''] = meant.split(' = ');
    const mention = reading.mentions.findIndex((each) => each.text === name);
    const card = makeCard(reading, { mention }, reader.pack);
    expect(card.type === 'entity' ? (card.standsFor ?? '-') : card.type).toBe(stands);
  });
});
