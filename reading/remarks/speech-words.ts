// The vocabulary of remarks: nouns and verbs of saying, occasions, media, and the words around them.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Every noun with its regular plural. */
const withPlurals = (list: string): ReadonlySet<string> =>
  new Set(
    words(list).flatMap((noun) => [
      noun,
      noun.endsWith('y') && !/[aeo]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : /(?:s|ch|sh)$/.test(noun)
          ? `${noun}es`
          : `${noun}s`,
    ]),
  );

/** Nouns that name an act of saying in nearly every sentence of news. */
export const CLEAR_SPEECH_NOUNS = withPlurals(`
  speech remark comment statement testimony tweet claim pledge promise assertion accusation allegation interview op-ed
  warning criticism vow rebuke quip insult declaration admission denial tirade rant diatribe lecture sermon
  acknowledgment acknowledgement apology prediction condemnation announcement characterization characterisation
  commentary pronouncement outburst toast keynote ultimatum soundbite`);

/** Nouns that need more than a possessive: "her address", "the book" and "a call" are mostly no remarks. */
export const UNSURE_SPEECH_NOUNS = withPlurals(`
  address call answer reply response argument observation suggestion joke threat line word book memoir essay post message
  letter reference description assessment question appeal demand boast quote dig jab gaffe attack`);

/** Words before a noun of speech that make it something else: "hate speech", "roll call", "bank statements". */
export const NOT_SPEECH_BEFORE: ReadonlySet<string> = new Set(
  words(`free hate roll phone conference wake-up close email e-mail mail home web ip street financial bank mission impact
  disclosure job exit insurance asylum legal court tax refugee compensation benefits warranty margin telephone video-conference
  public curtain comic check text guest log stump campaign-finance income tort patent`),
);

/** Words after a noun of speech that make it something else: "speech therapist", "comment section". */
export const NOT_SPEECH_AFTER: ReadonlySet<string> = new Set(
  words(
    'section sections therapist therapy impediment writer writers recognition center centre centres book deal process room club bubble form forms office',
  ),
);

/** Past forms that report words: they take a clause or a quote. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  words(`said told wrote tweeted posted retweeted claimed argued warned promised pledged vowed testified declared announced
  stated insisted suggested implied asserted remarked joked predicted acknowledged admitted denied boasted quipped noted
  explained observed complained alleged proclaimed reiterated reaffirmed commented apologized apologised hinted
  contended maintained recounted cautioned conceded confessed lamented swore signaled signalled`),
);

/** Past forms that judge somebody or something in words: "called", "condemned". */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  words(`called described mocked criticized criticised condemned denounced praised urged accused compared labeled labelled
  dismissed likened ridiculed taunted lauded decried slammed blasted hailed threatened questioned referred dubbed
  lambasted chided berated rebuked`),
);

/** Base forms after "seemed to", "appeared to", "used to", "went on to". */
export const SAYING_BASES: ReadonlySet<string> = new Set(
  words(`say tell write claim argue warn promise pledge declare announce state insist suggest imply deny urge call describe
  mock criticize criticise condemn praise accuse compare threaten predict question`),
);

/** Occasions on which people speak. */
export const OCCASION_NOUNS = withPlurals(`
  rally debate convention conference summit forum hearing meeting congress session assembly symposium briefing inauguration
  commencement ceremony panel gathering dinner fundraiser town-hall appearance visit trip event festival parade funeral
  interview podcast show program programme broadcast lecture speech address roundtable luncheon breakfast talk seminar
  workshop vigil memorial stop deposition trial`);

/** Media in which people say or write; "on Twitter" is a venue, "on taxes" is a topic. */
export const MEDIUM_WORDS: ReadonlySet<string> = new Set(
  words(`twitter facebook instagram telegram youtube x tiktok weibo truth tv television radio air stage floor cnn fox msnbc
  nbc abc cbs bbc npr rt podcast show program programme channel network news blog website campus air`),
);

/** Nouns of speech that also say where: the fallback venue of "that tweet", "in a statement". */
export const MEDIUM_NOUNS = withPlurals(
  'tweet post statement op-ed book memoir interview testimony essay letter blog rally debate lecture sermon podcast',
);

/** Adjectives and adverbs that put a remark before the news. */
export const EARLIER_WORDS: ReadonlySet<string> = new Set(
  words(`earlier previous past recent former prior previously once recently long-ago decades-old infamous famous notorious
  widely-quoted much-quoted oft-quoted resurfaced unearthed leaked videotaped taped recorded controversial now-famous
  now-infamous year-old original famously originally repeatedly formerly initially`),
);

/** Adverbs that may stand between a subject and its verb. */
export const ADVERBS: ReadonlySet<string> = new Set(
  words(`also previously once earlier recently long repeatedly often already consistently famously originally initially
  even just then later again first publicly privately reportedly allegedly openly himself herself themselves itself both
  all always formerly frequently sharply strongly angrily bluntly subsequently explicitly specifically actually really
  only still ever simply clearly similarly likewise separately`),
);

/** Verbs and prepositions of reaction: what follows is somebody's words. Matched on the word just before the noun phrase. */
export const REACTION_WORDS: ReadonlySet<string> = new Set(
  words(`about over on to with for against of by after following echo echoed echoing echoes disavow disavowed disavowing
  condemn condemned condemning condemns criticize criticized criticizing criticise criticised criticising denounce denounced
  denouncing defend defended defending defends dismiss dismissed dismissing reject rejected rejecting rejects recall recalled
  recalling recalls remember remembered remembering referenced referencing cite cited citing quote quoted quoting repeat
  repeated repeating repudiate repudiated mock mocked mocking rebut rebutted slam slammed slamming blast blasted blasting
  praise praised praising welcomed welcome hailed contradict contradicts contradicted contradicting rebuke rebuked noted
  noting question questioned questioning mentioned mentioning called calling seized clarify clarified clarifying retract
  retracted retracting revisit invoked invoking parroting paraphrasing regret regretted regrets despite amid addressed
  addressing heard watched discussed ridiculed compared contrasted highlighted shared support supported supports fact-check
  fact-checked answer answered answering hear branded deplored lambasted slammed decried`),
);

/** Whom people speak to. */
export const AUDIENCES: ReadonlySet<string> = new Set(
  words(`crowd audience supporters reporters lawmakers journalists delegates parliament students employees workers voters
  members staff officials executives donors troops investors viewers readers followers worshippers graduates`),
);

export const DEMONSTRATIVES: ReadonlySet<string> = new Set(words('this that these those such'));
export const POSSESSIVES: ReadonlySet<string> = new Set(words('his her their its'));
export const OWN_POSSESSIVES: ReadonlySet<string> = new Set(words('my our your'));
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(words('he she they i'));

/** Participles that attach a maker, place or time to a remark: "a speech given by". */
export const MAKING_PARTICIPLES: ReadonlySet<string> = new Set(
  words(
    'made given delivered issued released published posted aired broadcast recorded uttered written voiced tweeted attributed',
  ),
);

/** Verbs of a relative clause without pronoun: "speeches she made", "remarks Trump had made". */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  words('made gave delivered issued posted wrote tweeted uttered voiced sent published recorded'),
);

/** Words that end a noun phrase. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  words(`that which who whom whose where when while as after because and but or nor if than then is was were are be been being don’t don't doesn’t doesn't didn’t didn't isn’t isn't wasn’t wasn't
  has had have will would could should may might can must do does did came come comes made given delivered issued said says
  told about regarding concerning over by since until though although into so he she they it`),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    'at in to on during with for from before by of about regarding concerning over aboard outside inside against into via within under',
  ),
);

/** Prepositions that open a topic after a noun of speech. */
export const TOPIC_OPENERS: ReadonlySet<string> = new Set(
  words(
    'about on regarding concerning over that criticizing criticising describing calling suggesting urging requesting condemning attacking shaming defending questioning for against',
  ),
);

/** Heads of descriptions that stand for a speaker: "the candidate", "the ministry". */
export const PERSON_NOUNS = withPlurals(`
  candidate president minister chancellor senator governor congressman congresswoman lawmaker prince king queen leader
  secretary spokesman spokeswoman spokesperson ambassador envoy mayor judge general director chairman chairwoman chair
  official deputy diplomat nominee businessman billionaire author actor actress singer coach pope bishop cardinal ayatollah
  commissioner attorney lawyer professor son daughter wife husband father mother brother sister counterpart rival premier
  politician chief head ministry government embassy kremlin pentagon administration campaign company bank union court
  agency commission party committee white-house state-department rapper surrogate adviser advisor activist analyst
  economist historian commander colonel rep sen host anchor columnist incumbent challenger real-estate-mogul mogul`);
