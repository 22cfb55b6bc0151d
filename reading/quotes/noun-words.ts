// Word lists of English grammar -> what a word may do beside the subject of a verb of speech.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PERSON_PRONOUNS: ReadonlySet<string> = words('he she they i we it you');

/** Between a subject and its verb, or in a verb group. */
export const AUXILIARIES: ReadonlySet<string> = words(
  `has have had having is are was were be been being do does did 's 're 've ’s ’re ’ve`,
);
/** With these nothing has been said yet, or it is not known. */
export const MODALS: ReadonlySet<string> = words(
  `will would shall should can could may might must wo won't won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t 'd ’d 'll ’ll to`,
);
export const NEGATIONS: ReadonlySet<string> = words(
  `not never n't n’t didn't didn’t hasn't hasn’t haven't haven’t doesn't doesn’t don't don’t hadn't hadn’t nor neither isn't isn’t wasn’t wasn't aren't aren’t without`,
);
export const ADVERBS: ReadonlySet<string> = words(
  `also then later still once again often now further even just soon first recently repeatedly previously simply always
  instead sometimes earlier already only ever actually both all himself herself itself themselves tonight today yesterday
  ago meanwhile therefore nevertheless however too likewise either`,
);
export const PREPOSITIONS: ReadonlySet<string> = words(
  `of for at from in with on by to about against over under into after before during since until as than like between among
  within without through toward towards near behind outside inside despite via per including regarding concerning`,
);
/** Prepositions that tie a description to its noun: "a spokesman for the ministry". */
export const NOUN_PREPOSITIONS: ReadonlySet<string> = words('of for at from in with on to');
export const CONJUNCTIONS: ReadonlySet<string> = words(
  'and but or nor yet so because while when if although though whether that which who whom whose where as since unless until than once after before what how why',
);
/** Before a subject they make its clause subordinate: "After aides said …, the campaign …". */
export const SUBORDINATORS: ReadonlySet<string> = words(
  'after while when as since although though because if before',
);
export const DETERMINERS: ReadonlySet<string> = words(
  'the a an this that these those his her their its my our your one another some many several both two three four five no any each every most few other all',
);
export const TIME_WORDS: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night week
  month year january february march april may june july august september october november december
  jan. feb. aug. sept. oct. nov. dec. earlier later midday noon weekend`,
);
/** Nouns of persons and bodies that speak; a description without a name ends in one of these or in their plural. */
/** Endings of nouns for who does something: "questioner", "lobbyists", "historian". */
export const SPEAKER_ENDING = /(?:er|or|ist|ian)s?$/;
export const SPEAKER_NOUNS: ReadonlySet<string> = words(
  `president minister chancellor senator governor congressman congresswoman lawmaker lawmakers prince king queen leader leaders
  secretary spokesman spokeswoman spokesperson spokesmen spokespeople ambassador envoy mayor judge judges general director
  chairman chairwoman chair official officials deputy diplomat diplomats nominee businessman billionaire author authors actor
  actress singer coach pope bishop cardinal ayatollah commissioner attorney lawyer lawyers professor son daughter wife husband
  father mother brother sister counterpart rival premier politician politicians chief head ministry government embassy
  kremlin pentagon administration campaign company bank union court agency commission party committee rapper surrogate
  surrogates adviser advisers advisor advisors activist activists analyst analysts economist economists historian commander
  colonel host anchor columnist incumbent challenger mogul candidate candidates man woman men women people person boy girl
  teenager student students teacher teachers doctor doctors nurse police officer officers authorities sheriff prosecutor
  prosecutors witness witnesses resident residents voter voters supporter supporters critic critics opponent opponents expert
  experts researcher researchers scientist scientists strategist strategists pollster democrat democrats republican
  republicans conservative liberal libertarian veteran executive executives ceo founder owner manager organizer organizers
  member members representative representatives statement report study poll survey newspaper paper magazine website network
  office department bureau council board association group groups organization organisation foundation institute team club
  source sources aide aides protester protesters demonstrators crowd reporter reporters journalist journalists editor editors
  writer farmer farmers worker workers employee employees priest rabbi imam captain sergeant lieutenant major soldier soldiers
  minister ministers parliament congress senate house mission army military navy force forces insiders operative operatives
  filmmaker actor director player players driver pilot victim victims survivor survivors friend friends neighbor neighbour
  neighbors neighbours parent parents family families relative relatives fans fan user users viewer analysts investigators
  investigator detective regulator regulators auditor auditors letter memo document documents complaint lawsuit filing
  indictment ruling opinion text email emails ad advert article documents magazine outlet outlets publication firm firms
  businesses developer developers tycoon mp mps peer delegate delegates advocate advocates scholar scholars biologist
  physician chairperson negotiator negotiators correspondent moderator moderators narrator observer observers percent those many some others everyone most analysis research tally`,
);
