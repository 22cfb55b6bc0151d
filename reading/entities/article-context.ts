// Article + mentions -> what the whole article tells of any name in it: its countries, its date, its ordinary words.
import { type Article, READ_ROLES } from '../article.ts';
import type { Mention } from '../mentions/mention.ts';
import { countryAt, cutCapitalised } from './phrase-words.ts';

export interface ArticleContext {
  /** Day of publication, ISO; null when the page does not tell. */
  readonly published: string | null;
  /** ISO country code -> share of the article's words for countries, 0 to 1. */
  readonly countries: ReadonlyMap<string, number>;
  /** How many words for countries it has. */
  readonly countryWords: number;
  /** The countries named in each block, by block number. */
  readonly blockCountries: ReadonlyMap<number, ReadonlySet<string>>;
  /** One-word names that the article also writes in lower case, as ordinary words. */
  readonly ordinaryWords: ReadonlySet<string>;
  /** The sport on whose matches it reports ("football"); null for other news. */
  readonly sport: string | null;
}

/** Names of countries that are as often something else; these count only when a mention resolves to the country. */
const AMBIGUOUS = /^(?:georgia|jordan|chad|guinea|dominica|congo|turkey|niger|scots?|poles?|kiwis?|wales)$/;
/** Words of reports on matches, whatever the sport. */
const SPORT_WORDS =
  'match matches goal goals scored season league playoff playoffs coach stadium teammate teammates penalty halftime quarterfinal ' +
  'quarterfinals semifinal semifinals kickoff championship championships tournament striker strikers midfielder midfielders ' +
  'goalkeeper defender headers corner offside innings wicket wickets bowler batsman runs overs touchdown touchdowns quarterback ' +
  'inning pitcher homer shortstop rebounds dunk point-guard puck powerplay scrum tries fly-half lineout';
/** Words that tell which sport, by the name that national teams bear. */
const SPORTS: Readonly<Record<string, string>> = {
  football: 'striker strikers midfielder midfielders goalkeeper offside goal goals corner penalty headers',
  cricket: 'innings wicket wickets bowler batsman runs overs',
  'rugby union': 'scrum tries fly-half lineout',
  basketball: 'rebounds dunk point-guard',
  'ice hockey': 'puck powerplay',
  baseball: 'inning pitcher homer shortstop',
};
const sportWords = new Set(SPORT_WORDS.split(' '));
const sportOf = new Map(
  Object.entries(SPORTS).flatMap(([sport, words]) => words.split(' ').map((word) => [word, sport] as const)),
);
/** This share of sports words makes a report on sport. */
const SPORT_SHARE = 0.012;
/** Text read for countries and ordinary words; more would cost time and change nothing. */
const MOST_TEXT = 60_000;

/** Mentions that are people, by block, so that "Jordan" in "Michael Jordan" is no country. */
function peopleByBlock(mentions: readonly Mention[]): Map<number, Mention[]> {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const list = byBlock.get(mention.block);
    if (list) list.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  return byBlock;
}

interface Tally {
  readonly counts: Map<string, number>;
  readonly blocks: Map<number, Set<string>>;
}

function countCountries(text: string, block: number, people: readonly Mention[], tally: Tally): void {
  const words = cutCapitalised(text);
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    while ((people[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    if ((people[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start || AMBIGUOUS.test(word.lower))
      continue;
    const code = countryAt(words, at);
    if (!code) continue;
    tally.counts.set(code, (tally.counts.get(code) ?? 0) + 1);
    const inBlock = tally.blocks.get(block);
    if (inBlock) inBlock.add(code);
    else tally.blocks.set(block, new Set([code]));
    // "South Korean": the second word would count again, for another country.
    if (words[at + 1] && countryAt(words.slice(at, at + 1), 0) !== code) at++;
  }
}

interface LowerWords {
  readonly ordinary: Set<string>;
  readonly sports: Map<string, number>;
  sportWords: number;
}

/** Lower-case words: those that are also names here, and those of sport. */
function countLowerWords(text: string, names: ReadonlySet<string>, counted: LowerWords): void {
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]*/gu)) {
    if (names.has(word)) counted.ordinary.add(word);
    if (!sportWords.has(word)) continue;
    counted.sportWords++;
    const sport = sportOf.get(word);
    if (sport) counted.sports.set(sport, (counted.sports.get(sport) ?? 0) + 1);
  }
}

/** The sport of an article of so many characters, by its commonest tell-tale words. */
function chooseSport({ sportWords: count, sports }: LowerWords, length: number): string | null {
  // Six characters a word with its space: English news.
  if (count <= (SPORT_SHARE * length) / 6) return null;
  const [best] = [...sports].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/** Reads the article once for all names. Linear, and bounded for very long texts. */
export function readArticleContext(article: Article, mentions: readonly Mention[]): ArticleContext {
  const people = peopleByBlock(mentions);
  const names = new Set(
    mentions.filter(({ text }) => !text.includes(' ')).map(({ text }) => text.toLowerCase()),
  );
  const tally: Tally = { counts: new Map(), blocks: new Map() };
  const lower: LowerWords = { ordinary: new Set(), sports: new Map(), sportWords: 0 };
  let read = 0;
  article.blocks.forEach(({ role, text }, block) => {
    if (!READ_ROLES.has(role) || read >= MOST_TEXT) return;
    const part = text.slice(0, MOST_TEXT - read);
    read += part.length;
    countCountries(part, block, people.get(block) ?? [], tally);
    countLowerWords(part, names, lower);
  });
  const total = [...tally.counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    published: article.published,
    countries: new Map([...tally.counts].map(([code, count]) => [code, count / total])),
    countryWords: total,
    blockCountries: tally.blocks,
    ordinaryWords: lower.ordinary,
    sport: chooseSport(lower, read),
  };
}
