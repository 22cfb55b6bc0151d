// The words that name a remark's speaker ("his", "the prince", "Xi") -> the entity meant, or nobody.
import { countryOfWord } from '../../knowledge/demonyms.ts';
import type { Pack } from '../../knowledge/pack.ts';
import type { Entity } from '../entities/entity.ts';
import { isHeldOn } from '../entities/weigh-title.ts';
import type { Mention } from '../mentions/mention.ts';
import type { OfficeAt } from '../offices/office-at.ts';
import type { Quote } from '../quotes/quote.ts';
import { POSSESSIVE_ENDINGS } from './noun-phrase.ts';
import type { SpeakerWords } from './speaker-words.ts';
import { PERSON_NOUNS, PREPOSITIONS } from './speech-words.ts';
import { sentenceAround, spanOf, type TokenBlock, wordAt } from './tokenise-block.ts';

export interface RemarkSpeaker {
  /** Index into the reading's entities; null when nobody known. */
  readonly entity: number | null;
  /** As the article gives it at its fullest; null for a pronoun or description that leads to nobody. */
  readonly name: string | null;
}

/** What the search knows of the article. */
export interface SpeakerContext {
  readonly blocks: readonly TokenBlock[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Offices that the article names without their holders. */
  readonly officeAt: OfficeAt;
  readonly quotes: readonly Quote[];
  /** For each mention the index of its entity, or -1. */
  readonly entityOf: readonly number[];
  readonly pack: Pack;
  /** ISO day of the article, or null. */
  readonly published: string | null;
}

const NOBODY: RemarkSpeaker = { entity: null, name: null };
/** A pronoun's person stands in its own sentence or in one of so many before it. */
const SENTENCES_BACK = 4;

/** For each mention the index of its entity, or -1. */
export function indexEntities(mentions: readonly Mention[], entities: readonly Entity[]): number[] {
  const entityOf = new Array<number>(mentions.length).fill(-1);
  entities.forEach((entity, index) => {
    for (const mention of entity.mentions) entityOf[mention] = index;
  });
  return entityOf;
}

/** Decides who the words mean. `isSubject` for the subject of a verb: its pronoun mostly goes on with the subject before. */
export function findSpeakerOfRemark(
  context: SpeakerContext,
  block: TokenBlock,
  words: SpeakerWords,
  isSubject: boolean,
): RemarkSpeaker {
  const office = context.officeAt(spanOf(block, words.first, words.last));
  if (office) return { entity: office.entity, name: context.entities[office.entity]?.name ?? office.text };
  if (words.mention !== null) return speakerOfMention(context, words.mention);
  const text = textOf(block, words.first, words.last);
  if (words.kind === 'name') return speakerByName(context, text);
  const fromQuotes = speakerFromQuotes(context, block, words);
  if (fromQuotes) return fromQuotes;
  if (words.kind === 'pronoun') return resolvePronoun(context, block, words.first, isSubject);
  return resolveDescription(context, block, words);
}

export function speakerOfMention(
  { mentions, entities, entityOf }: SpeakerContext,
  mention: number,
): RemarkSpeaker {
  const entity = entityOf[mention] ?? -1;
  return entity === -1
    ? { entity: null, name: mentions[mention]?.text ?? null }
    : { entity, name: entities[entity]?.name ?? mentions[mention]?.text ?? null };
}

const textOf = (block: TokenBlock, first: number, last: number): string => {
  const { start, end } = spanOf(block, first, last);
  return block.text.slice(start, end);
};

/** Capitalised words that no mention covers: the entity whose name ends in them. */
function speakerByName({ entities }: SpeakerContext, text: string): RemarkSpeaker {
  const wanted = text.toLowerCase();
  const entity = entities.findIndex(({ kind, name }) => {
    const known = name.toLowerCase();
    return (
      kind === 'person' && (known === wanted || known.endsWith(` ${wanted}`) || wanted.endsWith(` ${known}`))
    );
  });
  return entity === -1 ? { entity: null, name: text } : { entity, name: entities[entity]?.name ?? text };
}

/** The quote layer may have decided on these very words already. */
function speakerFromQuotes(
  context: SpeakerContext,
  block: TokenBlock,
  words: SpeakerWords,
): RemarkSpeaker | null {
  const { start, end } = spanOf(block, words.first, words.last);
  for (const { speaker } of context.quotes) {
    if (!speaker || speaker.entity === null || speaker.span.block !== block.block) continue;
    if (
      speaker.span.start < end &&
      speaker.span.end > start &&
      speaker.span.end - speaker.span.start <= end - start
    )
      return { entity: speaker.entity, name: context.entities[speaker.entity]?.name ?? speaker.text };
  }
  return null;
}

/** A person of the article at a place in the text. */
interface Person {
  readonly token: number;
  readonly mention: number;
}

function personsIn(
  context: SpeakerContext,
  block: TokenBlock,
  from: number,
  to: number,
  quote: number,
): Person[] {
  const persons: Person[] = [];
  for (let i = from; i < to; i++) {
    const mention = block.mentionOf[i] ?? -1;
    if (mention === -1 || mention === persons.at(-1)?.mention) continue;
    // Names inside somebody else's quote are what he talks of, not who goes on talking.
    if (context.mentions[mention]?.kind === 'person' && ((block.quoteOf[i] ?? -1) === quote || quote !== -1))
      persons.push({ token: i, mention });
  }
  return persons;
}

function resolvePronoun(
  context: SpeakerContext,
  block: TokenBlock,
  at: number,
  isSubject: boolean,
): RemarkSpeaker {
  const word = wordAt(block, at);
  if (word === 'their' || word === 'they' || word === 'its') return NOBODY;
  const [start, end] = sentenceAround(block, at);
  const quote = block.quoteOf[at] ?? -1;
  const own = quote === -1 ? null : (context.quotes[quote]?.speaker?.entity ?? null);
  if (word === 'i') return own === null ? NOBODY : { entity: own, name: context.entities[own]?.name ?? null };
  const fits = (person: Person): boolean => {
    const entity = context.entityOf[person.mention] ?? -1;
    return (entity === -1 || entity !== own) && fitsGender(context, person.mention, word);
  };
  const before = personsIn(context, block, start, at, quote).filter(fits);
  const subject = before.find(({ token }) => !isObject(block, token)) ?? before.at(-1);
  const inSentence = isSubject ? subject : before.at(-1);
  if (inSentence) return speakerOfMention(context, inSentence.mention);
  // "In his speech, X said": the name follows when the sentence opens with the phrase.
  if (!isSubject && quote === -1 && PREPOSITIONS.has(wordAt(block, start)) && at - start <= 3) {
    const next = personsIn(context, block, at + 1, Math.min(end, at + 20), quote).filter(fits)[0];
    if (next && isSubjectLike(block, next.token)) return speakerOfMention(context, next.mention);
  }
  return searchBack(context, block, start, quote, fits);
}

/** Stands after a comma and is no owner: the subject of the main clause. */
const isSubjectLike = (block: TokenBlock, token: number): boolean => {
  for (let i = token - 1; i >= token - 4; i--) if (wordAt(block, i) === ',') return true;
  return false;
};

function searchBack(
  context: SpeakerContext,
  block: TokenBlock,
  before: number,
  quote: number,
  fits: (person: Person) => boolean,
): RemarkSpeaker {
  let at: TokenBlock | undefined = block;
  let end = before;
  for (let n = 0; n < SENTENCES_BACK && at; n++) {
    if (end === 0) {
      at = context.blocks[context.blocks.indexOf(at) - 1];
      end = at?.tokens.length ?? 0;
      if (!at) break;
    }
    if (end === 0) continue;
    const start = sentenceAround(at, end - 1)[0];
    const persons = personsIn(context, at, start, end, at === block ? quote : -1).filter(fits);
    const subject = persons.find(({ token }) => !isObject(at, token)) ?? persons[0];
    if (subject) return speakerOfMention(context, subject.mention);
    end = start;
  }
  return NOBODY;
}

/** Names after a preposition or before 's are rarely what the next sentence goes on with. */
function isObject(block: TokenBlock | undefined, token: number): boolean {
  if (!block) return false;
  const mention = block.mentionOf[token];
  let last = token;
  while (block.mentionOf[last + 1] === mention) last++;
  return PREPOSITIONS.has(wordAt(block, token - 1)) || POSSESSIVE_ENDINGS.has(wordAt(block, last + 1));
}

function fitsGender(context: SpeakerContext, mention: number, pronoun: string): boolean {
  const entity = context.entities[context.entityOf[mention] ?? -1];
  if (!entity || entity.record === null) return true;
  const { gender } = context.pack.record(entity.record);
  if (gender === null) return true;
  return gender === (pronoun === 'he' || pronoun === 'his' ? 'male' : 'female');
}

/** "the candidate", "the prince": the person whom the article gives this role, and nobody else. */
function resolveDescription(context: SpeakerContext, block: TokenBlock, words: SpeakerWords): RemarkSpeaker {
  let noun = '';
  for (let i = words.first; i <= words.last; i++)
    if (PERSON_NOUNS.has(wordAt(block, i))) noun = wordAt(block, i);
  if (!noun) return NOBODY;
  const text = textOf(block, words.first, words.last);
  const country = countryBeside(block, words);
  const bearers = context.entities.flatMap((entity, index) =>
    entity.kind === 'person' && hasRole(context, entity, noun, country) ? [index] : [],
  );
  const [only] = bearers;
  if (only !== undefined && bearers.length === 1)
    return { entity: only, name: context.entities[only]?.name ?? text };
  return bearers.length === 0 && country === null && wordAt(block, words.first) === 'the'
    ? mainPerson(context, block, words.first)
    : NOBODY;
}

/** Of an article on one man, "the candidate" is he: named at least twice, and twice as often as anybody else. */
function mainPerson({ entities, entityOf }: SpeakerContext, block: TokenBlock, at: number): RemarkSpeaker {
  const persons = entities.flatMap((entity, index) =>
    entity.kind === 'person' ? [{ index, name: entity.name, count: entity.mentions.length }] : [],
  );
  persons.sort((a, b) => b.count - a.count);
  const [first, second] = persons;
  // Whom the same sentence names is somebody else: "the prince called for Trump to drop out".
  const [start, end] = sentenceAround(block, at);
  const named = block.mentionOf.slice(start, end).map((mention) => entityOf[mention] ?? -1);
  if (!first || named.includes(first.index) || first.count < 2 || first.count < 2 * (second?.count ?? 0))
    return NOBODY;
  return { entity: first.index, name: first.name };
}

/** The country that a description names: "the Kazakh leader", "the President of Kazakhstan"; null when it names none. */
function countryBeside(block: TokenBlock, { first, last }: SpeakerWords): string | null {
  for (let i = first; i <= last; i++) {
    const country = countryOfWord(wordAt(block, i));
    if (country) return country;
  }
  return wordAt(block, last + 1) === 'of' ? countryOfWord(wordAt(block, last + 2)) : null;
}

/** The noun is what an office is: "President of Kazakhstan" is one, "Aide to the President" is none. */
function isOfficeOf(title: string, noun: string): boolean {
  const [office = ''] = title.toLowerCase().split(/\s(?:of|to|for|at|in)\s/);
  return office.split(/[^\p{L}-]+/u).includes(noun);
}

/** Whether a person is called by this noun, in the article or by an office held then; with a country, one of that country. */
function hasRole(context: SpeakerContext, entity: Entity, noun: string, country: string | null): boolean {
  const record = entity.record === null ? null : context.pack.record(entity.record);
  if (country !== null && record?.country !== country) return false;
  if (entity.roleInArticle !== null && isOfficeOf(entity.roleInArticle, noun)) return true;
  if (record === null) return false;
  const { published } = context;
  return (
    isOfficeOf(record.description, noun) ||
    record.offices.some(
      (office) =>
        (published ? isHeldOn(office, published) : office.end === null) && isOfficeOf(office.title, noun),
    )
  );
}
