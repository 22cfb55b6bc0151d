// Word forms -> what they say of an act of speech: our own list of the verbs that news attributes words with.

/** How a verb takes what was said. */
export type Complement =
  | 'clause' // say (that) it rains
  | 'addressee' // tell somebody that it rains
  | 'infinitive' // promise to go
  | 'object' // call it rain, cite rain
  | 'quoted'; // only with quotation marks: laugh, shout

export interface SpeechVerb {
  readonly lemma: string;
  readonly complement: Complement;
  /** A participle only where it differs from the past: "written". */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'ing';
  /** True where the form is a noun as well ("claims", "a report"): then the sentence must show that it is a verb. */
  readonly maybeNoun: boolean;
}

// One verb an entry: lemma, or lemma/past/participle where these are irregular. A star marks verbs whose forms are also nouns.
const CLAUSE = `say/said add answer* state/stated* write/wrote/written explain note* claim* argue insist warn reply/replied respond declare
  announce acknowledge admit/admitted suggest recall remark* comment* observe assert contend maintain stress* emphasize emphasise
  predict boast* complain concede confirm report* deny/denied estimate* reveal* reiterate repeat* conclude continue
  believe caution* allege testify/testified joke* quip/quipped* counter* lament* proclaim propose speculate tweet* post* agree
  point-out/pointed-out underline underscore charge* hint* imply/implied indicate disclose affirm attest reason* muse
  vow* pledge* promise* threaten swear/swore/sworn mention* opine retort* reflect guess* venture* volunteer* theorize profess rule* interject clarify/clarified recount* elaborate`;
const ADDRESSEE = `tell/told remind inform assure notify/notified persuade brief/briefed* advise`;
const INFINITIVE = `urge* ask demand* vow pledge promise threaten call-for/called-for call-on/called-on`;
const OBJECT = `call/called* describe cite accuse criticize criticise blast* slam/slammed* condemn denounce praise* mock
  label* dub/dubbed brand* question* reject dismiss attack* hail* defend blame* characterize characterise liken compare
  credit* decry/decried deride ridicule* welcome* voice* express invoke lambast lambaste rebuke* refer discuss pose tout echo*
  detail* deplore demand outline*`;
const QUOTED = `shout* chant* yell* exclaim cry/cried* laugh* sigh* whisper* scream* begin/began/begun go-on/went-on/gone-on read/read*
  sing/sang/sung shoot-back/shot-back ask think/thought* wonder* open* start* finish* text* email* e-mail* thunder* intone gush
  scoff snap/snapped* fume* chuckle* smile* crow* bellow* grumble* plead pray beg/begged enthuse rage* urge put/put groan*
  nod/nodded snarl deadpan/deadpanned implore coo sneer* mutter* mumble object sum-up/summed-up chime-in/chimed-in weigh-in/weighed-in quote* tease* marvel* preach
  fire-back/fired-back hit-back/hit-back sign/signed*`;

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

/** Whose -ing form doubles a letter that the past does not show. */
const DOUBLED_ING: Readonly<Record<string, string>> = { begin: 'beginning', put: 'putting' };

function formsOf(lemma: string, past: string): [string, SpeechVerb['form']][] {
  const present = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const doubled = /[^aeiou]ed$/.test(past) && past.length - lemma.length === 3 ? past.slice(0, -2) : null;
  const ing = doubled
    ? `${doubled}ing`
    : lemma.endsWith('e')
      ? `${lemma.slice(0, -1)}ing`
      : (DOUBLED_ING[lemma] ?? `${lemma}ing`);
  return [
    [lemma, 'base'],
    [present, 'present'],
    [ing, 'ing'],
    [past, 'past'],
  ];
}

function buildVerbs(): ReadonlyMap<string, readonly SpeechVerb[]> {
  const verbs = new Map<string, SpeechVerb[]>();
  const lists: readonly (readonly [Complement, string])[] = [
    ['clause', CLAUSE],
    ['addressee', ADDRESSEE],
    ['infinitive', INFINITIVE],
    ['object', OBJECT],
    ['quoted', QUOTED],
  ];
  for (const [complement, list] of lists)
    for (const entry of list.trim().split(/\s+/)) {
      const maybeNoun = entry.endsWith('*');
      const [base = '', past, participle] = entry.replace('*', '').split('/');
      const [verb = '', particle] = base === 'e-mail' ? [base] : base.split('-');
      const pastVerb = past?.split('-')[0] ?? regularPast(verb);
      const lemma = particle ? `${verb} ${particle}` : verb;
      const forms = formsOf(verb, pastVerb);
      if (participle) forms.push([participle.split('-')[0] ?? participle, 'participle']);
      for (const [word, form] of forms) {
        const one: SpeechVerb = { lemma, complement, form, maybeNoun: maybeNoun && form !== 'ing' };
        verbs.set(word, [...(verbs.get(word) ?? []), one]);
      }
    }
  return verbs;
}

const VERBS = buildVerbs();

/**
 * The verbs of speech that a lower-case word may be a form of, the likeliest first; a verb with a particle ("point out")
 * only where `next` is that particle.
 */
export function readSpeechVerb(word: string, next: string): readonly SpeechVerb[] {
  const all = VERBS.get(word);
  if (!all) return NONE;
  const phrasal = all.filter(({ lemma }) => lemma.endsWith(` ${next}`));
  return phrasal.length ? phrasal : all.filter(({ lemma }) => !lemma.includes(' '));
}

const NONE: readonly SpeechVerb[] = [];
