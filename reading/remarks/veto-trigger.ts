// What looks like a reference to a remark and is none: requests for comment, future, hypothetical and wished-for speech.
import { MAKING_PARTICIPLES, NOT_SPEECH_AFTER, NOT_SPEECH_BEFORE } from './speech-words.ts';
import { sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const MODALS = set('will would should could may might must can shall ’ll to');
const GIVING_BASES = set(
  'give deliver make issue release hold post write offer prepare draft provide record publish get see hear',
);
const GIVING = set(
  'give gave giving deliver delivered delivering make made making begin began beginning end ended ending open opened opening conclude concluded concluding finish finished interrupt interrupted interrupting during throughout',
);
const PLANNING = set(
  'planned plans planning scheduled expected preparing prepared drafting drafted rehearsing practicing upcoming forthcoming future next possible potential awaiting proposed standard usual typical',
);
const NO_REMARK = set('no any without never neither nor every each');
const UNSAID = set("not never n’t n't cannot without hardly");
const COMMENT_SEEKERS = set(
  'request requests requested requesting decline declined declines declining refused refuses unavailable available reached asked sought seeking contacted return returned respond responded reply replied inquiries immediately',
);
const MONEY =
  /^(?:[$€£¥]|money|million|billion|trillion|funds?|funding|aid|support|allegiance|troops|delegates|cash|donations?)$/;
/** How far behind "called" its "to" stands, in words: "called the Kenyan foreign minister to thank". */
const CALLED_REACH = 7;
const PHONE_VERBS = set(
  'wish congratulate thank offer discuss apologise apologize inform tell say ask warn reassure check concede express invite',
);
const CALLED_TO = set(
  'hearing meeting election elections police vote referendum strike witness witnesses session conference ambulance truce ceasefire reporters press',
);

/**
 * True when a noun of speech is no act of saying that happened.
 * @param head token of the noun
 * @param first first token of its noun phrase
 */
export function isVetoedNoun(block: TokenBlock, head: number, first: number): boolean {
  if (NOT_SPEECH_BEFORE.has(wordAt(block, head - 1)) || NOT_SPEECH_AFTER.has(wordAt(block, head + 1)))
    return true;
  for (let i = first; i < head; i++) if (PLANNING.has(wordAt(block, i))) return true;
  if (NO_REMARK.has(wordAt(block, first - 1)) || NO_REMARK.has(wordAt(block, first))) return true;
  // "the FBI’s interview of Clinton": the owner asks, he does not speak.
  if (/^interviews?$/.test(wordAt(block, head)) && wordAt(block, head + 1) === 'of') return true;
  return isRequest(block, head) || isFuture(block, first);
}

/** "did not respond to a request for comment", "declined to comment", "no comment". */
function isRequest(block: TokenBlock, head: number): boolean {
  if (
    !/^(?:comments?|questions?|statements?|interviews?|messages?|calls?|response)$/.test(wordAt(block, head))
  )
    return false;
  const [from, to] = sentenceAround(block, head);
  if (wordAt(block, head - 1) === 'with' && wordAt(block, head - 2) === 'updated') return true;
  const near = (i: number): boolean => i >= from && i < to && COMMENT_SEEKERS.has(wordAt(block, i));
  const before = [wordAt(block, head - 1), wordAt(block, head - 2)];
  if (before.some((word) => word === 'for' || word === 'to' || word === 'further'))
    for (let i = head - 12; i < head + 4; i++) if (near(i)) return true;
  return false;
}

/** "will deliver a speech", "is expected to make a statement". */
function isFuture(block: TokenBlock, first: number): boolean {
  for (let i = first - 1; i >= first - 3; i--) {
    if (!GIVING_BASES.has(wordAt(block, i))) continue;
    for (let k = i - 1; k >= i - 3; k--) if (MODALS.has(wordAt(block, k))) return true;
  }
  return PLANNING.has(wordAt(block, first - 1));
}

/**
 * True when the words are the frame in which the article tells its own news: "in his remarks, Trump cast …",
 * "delivered his campaign speech", "Lavrov’s remarks came during an interview". Only for phrases without place and date.
 */
export function isPresentFrame(block: TokenBlock, first: number, last: number): boolean {
  const before = wordAt(block, first - 1);
  if (before === 'during' || before === 'throughout') return true;
  const start = sentenceAround(block, first)[0];
  if (
    before === 'in' &&
    (first - 1 <= start + 1 || wordAt(block, last + 1) === ',' || wordAt(block, last + 1) === '.')
  )
    return true;
  for (let i = first - 1; i >= Math.max(start, first - 2); i--) if (GIVING.has(wordAt(block, i))) return true;
  const after = wordAt(block, last + 1);
  return after === 'came' || after === 'come' || after === 'comes' || after === 'coincided';
}

/**
 * True when the verb group tells of no saying: negated, hypothetical, wished for, or something else than words.
 * @param first first token of the verb group, its auxiliaries included
 */
export function isVetoedVerb(block: TokenBlock, first: number, head: number): boolean {
  for (let i = first; i < head; i++) {
    const word = wordAt(block, i);
    // "seemed to urge" did urge.
    const isSeeming = word === 'to' && /^(?:seemed|appeared|used)$/.test(wordAt(block, i - 1));
    if (!isSeeming && (UNSAID.has(word) || MODALS.has(word))) return true;
  }
  if (MODALS.has(wordAt(block, first - 1)) || UNSAID.has(wordAt(block, first - 1))) return true;
  const next = wordAt(block, head + 1);
  const verb = wordAt(block, head);
  if (/^(?:pledged|promised)$/.test(verb))
    for (let i = head + 1; i <= head + 4; i++) if (MONEY.test(wordAt(block, i))) return true;
  if (verb === 'called' && /^(?:in|off|up|back)$/.test(next)) return true;
  if (verb === 'called')
    for (let i = head + 1; i <= head + 3; i++) if (CALLED_TO.has(wordAt(block, i))) return true;
  if (verb === 'called' && isPhoneCall(block, head)) return true;
  if (MAKING_PARTICIPLES.has(verb) && /^(?:by|on|in)$/.test(next)) return true;
  return isHypothetical(block, first);
}

/** "called his rival to wish him well": by telephone. */
function isPhoneCall(block: TokenBlock, head: number): boolean {
  for (let i = head + 1; i <= head + CALLED_REACH; i++) {
    if (/^(?:for|on|upon|[.,;:“"])$/.test(wordAt(block, i))) return false;
    if (wordAt(block, i) === 'to') return PHONE_VERBS.has(wordAt(block, i + 1));
  }
  return false;
}

/** "If I had said", "wish he had told", "had he said … would". */
function isHypothetical(block: TokenBlock, first: number): boolean {
  const start = sentenceAround(block, first)[0];
  for (let i = first - 1; i >= Math.max(start, first - 6); i--) {
    const word = wordAt(block, i);
    if (/^(?:if|wish|wished|unless|whether|imagine|suppose|supposing)$/.test(word)) return true;
    if (word === ',' || word === ';') return false;
  }
  return false;
}
