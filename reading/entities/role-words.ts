// Words beside a name or inside a record ("foreign minister", "striker") -> roles, and how roles go together.

/** Walks of life. A record of one is seldom called by a role of another. */
export type Field =
  | 'politics'
  | 'diplomacy'
  | 'forces'
  | 'law'
  | 'business'
  | 'science'
  | 'media'
  | 'arts'
  | 'sport'
  | 'faith'
  | 'royalty'
  | 'activism'
  | 'private';

export interface Role {
  /** One key for all words of a role: "congressman" and "MP" are both `legislator`. */
  readonly key: string;
  readonly field: Field;
}

/** `field | key: words that mean it`, longest phrases of words first only where one contains another. */
const ROLES = `
politics | president: president
politics | vice-president: vice president, vice-president
politics | head-of-government: prime minister, premier, chancellor, taoiseach
politics | foreign-minister: foreign minister, minister of foreign affairs, minister for foreign affairs, foreign secretary, secretary of state, external affairs minister, minister of external affairs, foreign affairs minister
politics | defence-minister: defence minister, defense minister, minister of defence, minister of defense, defence secretary, defense secretary, secretary of defense, defense chief, pentagon chief
politics | interior-minister: interior minister, minister of the interior, minister of internal affairs, home secretary, internal affairs minister, home minister
politics | finance-minister: finance minister, minister of finance, treasury secretary, secretary of the treasury, chancellor of the exchequer
politics | minister: minister, ministers, cabinet minister, secretary
politics | legislator: senator, senators, sen, congressman, congresswoman, representative, rep, mp, lawmaker, legislator, parliamentarian, deputy, deputies, mep, senate, assemblyman, assemblywoman, councillor, councilman, councilwoman, peer, whip, member of parliament, member of the european parliament, member of congress
politics | speaker: speaker, house speaker
politics | governor: governor, gov
politics | mayor: mayor
politics | party-leader: party leader, opposition leader, leader, leaders, chairperson, party chairman
politics | official: politician, statesman, stateswoman, official, aide, adviser, advisor, chief of staff, candidate, nominee, ruler, dictator, commissioner, secretary general, secretary-general, head of state, strongman, first secretary, state secretary
politics | spokesperson: spokesman, spokeswoman, spokesperson, press secretary
diplomacy | diplomat: ambassador, envoy, diplomat, consul, negotiator, high representative, representative of the secretary-general
forces | soldier: general, gen, colonel, col, lieutenant, lt, major, maj, sergeant, sgt, corporal, private, admiral, commander, marshal, brigadier, commander-in-chief, chief of the general staff, soldier, officer, militant, warlord, mercenary, rebel, fighter, commandant, military officer
forces | police: police chief, constable, detective, inspector, sheriff, superintendent, investigator, patrolman, police officer, policeman
law | lawyer: lawyer, attorney, barrister, solicitor, prosecutor, attorney general, district attorney, public defender, jurist, counsel
law | judge: judge, justice, magistrate, chief justice
business | business-leader: ceo, chief executive, founder, co-founder, cofounder, businessman, businesswoman, entrepreneur, billionaire, tycoon, oligarch, banker, financier, chief financial officer, magnate, industrialist, owner, executive, business leader, business executive, president and ceo
business | chair: chairman, chairwoman, chair, director, director general, director-general, managing director, executive director, governing board, head, chief, boss, vice chairman, deputy director
science | scientist: scientist, professor, prof, researcher, physicist, chemist, biologist, astronomer, mathematician, engineer, economist, historian, sociologist, psychologist, philosopher, academic, epidemiologist, virologist, geologist, scholar, lecturer, analyst, expert, political scientist, computer scientist, theologian, astronaut, cosmonaut, inventor, physician, doctor, dr, surgeon, archaeologist, anthropologist, linguist, explorer, fellow, meteorologist
media | journalist: journalist, reporter, correspondent, editor, editor-in-chief, editor in chief, columnist, anchor, presenter, host, broadcaster, blogger, podcaster, interviewer, photojournalist, commentator, newspaper editor, moderator, tv host, youtuber
arts | actor: actor, actress, comedian, model, star, entertainer, celebrity
arts | musician: singer, musician, rapper, composer, pianist, guitarist, conductor, violinist, drummer, songwriter, singer-songwriter, dj, soprano, tenor, frontman, bassist, pop star
arts | filmmaker: filmmaker, film director, movie director, producer, screenwriter, film producer, cinematographer
arts | writer: writer, author, novelist, poet, playwright, essayist, biographer, memoirist, critic
arts | artist: artist, painter, sculptor, photographer, architect, designer, fashion designer, illustrator, cartoonist, dancer, choreographer, chef, magician, animator
sport | footballer: footballer, striker, midfielder, defender, goalkeeper, winger, full-back, centre-back, soccer player, football player, playmaker, goalscorer, keeper, association football player, association footballer
sport | athlete: athlete, sprinter, runner, swimmer, gymnast, skater, figure skater, cyclist, boxer, wrestler, judoka, skier, rower, sailor, jumper, hurdler, marathoner, champion, olympian, medallist, medalist, weightlifter, fencer, golfer, climber
sport | player: player, quarterback, pitcher, batter, batsman, bowler, cricketer, tennis player, basketball player, basketballer, baseball player, shortstop, captain, capt, goalie, linebacker, guard, forward, hockey player, ice hockey player, rugby player, chess player, grandmaster, outfielder, infielder, catcher, point guard, center, all-rounder, wicketkeeper, skipper, chess grandmaster
sport | driver: racing driver, formula one driver, race driver, racer, driver
sport | coach: coach, head coach, manager, trainer, football manager, team principal, football coach
faith | cleric: pope, archbishop, bishop, cardinal, imam, patriarch, rabbi, priest, pastor, reverend, rev, preacher, cleric, ayatollah, monk, dalai lama, mufti, metropolitan, grand mufti, chaplain, evangelist, missionary, saint, nun, religious leader, supreme leader
royalty | monarch: king, queen, emperor, empress, emir, sultan, tsar, czar, shah, monarch, grand duke
royalty | royal: prince, princess, duke, duchess, crown prince, royal, sheikh, count, countess, nobleman
activism | activist: activist, dissident, campaigner, human rights activist, human rights defender, organizer, organiser, protester, whistleblower, environmentalist, feminist, revolutionary, suffragette, abolitionist
private | relative: mother, father, grandmother, grandfather, son, daughter, brother, sister, husband, wife, widow, uncle, aunt, cousin, nephew, niece, friend, roommate, girlfriend, boyfriend, first lady, first gentleman, stepson, stepdaughter, sister-in-law, brother-in-law, son-in-law, daughter-in-law
private | private: teacher, student, pupil, schoolgirl, schoolboy, resident, villager, farmer, nurse, waiter, waitress, shopkeeper, plumber, electrician, carpenter, pensioner, retiree, neighbour, neighbor, witness, bystander, passenger, commuter, shopper, homeowner, tenant, paramedic, firefighter, librarian, mechanic, builder, worker, labourer, laborer, miner, cashier, barista, bartender, hairdresser, babysitter, janitor, caretaker, taxi driver, bus driver, truck driver, lorry driver, volunteer, customer, tourist, hiker, motorist, suspect, victim, defendant, accountant, clerk, receptionist, vet, dentist, landlord, landlady, refugee, migrant, housewife, postman, baker, butcher, gardener, cleaner, survivor, shop owner, local, tailor, fisherman, beekeeper`;

const roles = new Map<string, Role>();
let longest = 1;
for (const line of ROLES.trim().split('\n')) {
  const [field = '', rest = ''] = line.split(' | ');
  const [key = '', words = ''] = rest.split(': ');
  for (const phrase of words.split(', ')) {
    longest = Math.max(longest, phrase.split(' ').length);
    // The table above uses no other word before the bar than those of `Field`.
    if (!roles.has(phrase)) roles.set(phrase, { key, field: field as Field });
  }
}

/** Most words in a phrase that is a role. */
const LONGEST_ROLE = longest;

/** The role that a word or a phrase of lower-case words names, or null. */
export function roleOf(phrase: string): Role | null {
  return roles.get(phrase) ?? null;
}

/**
 * All roles in lower-case words, longest phrase first at each place: ["the", "foreign", "minister"] gives
 * foreign-minister alone, not minister.
 */
export function findRoles(words: readonly string[]): Role[] {
  const found: Role[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(LONGEST_ROLE, words.length - at); count >= 1; count--) {
      const role = roles.get(count === 1 ? (words[at] ?? '') : words.slice(at, at + count).join(' '));
      if (!role) continue;
      found.push(role);
      at += count - 1;
      break;
    }
  }
  return found;
}

/** Place of the first word in lower-case words at which a role begins; -1 when there is none. */
export function firstRole(words: readonly string[]): number {
  return words.findIndex((_, at) => {
    for (let count = 1; count <= Math.min(LONGEST_ROLE, words.length - at); count++) {
      if (roles.has(words.slice(at, at + count).join(' '))) return true;
    }
    return false;
  });
}

/** Fields between which people move or which one description often joins: "lawyer and politician". */
const KINDRED: readonly (readonly [Field, Field])[] = [
  ['politics', 'diplomacy'],
  ['politics', 'law'],
  ['politics', 'forces'],
  ['politics', 'business'],
  ['politics', 'science'],
  ['politics', 'activism'],
  ['politics', 'royalty'],
  ['diplomacy', 'forces'],
  ['diplomacy', 'science'],
  ['business', 'science'],
  ['business', 'sport'],
  ['business', 'media'],
  ['business', 'law'],
  // Directors are of both.
  ['business', 'arts'],
  ['science', 'arts'],
  ['science', 'media'],
  ['science', 'activism'],
  ['media', 'arts'],
  ['media', 'activism'],
  ['arts', 'activism'],
  ['law', 'activism'],
  ['faith', 'activism'],
  // Captains are of both.
  ['sport', 'forces'],
];
const kindred = new Set(KINDRED.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));

/** Whether one person may well be of both fields. */
export function areKindred(one: Field, other: Field): boolean {
  return one === other || kindred.has(`${one} ${other}`);
}

/** Words that may stand before or inside a role: "former", "deputy", "human rights". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former ex ex- acting deputy vice prime first second interim outgoing incoming veteran current late then then- longtime long-time ' +
    'chief senior junior assistant associate principal special presidential federal state regional local national international ' +
    'foreign interior internal affairs external defence defense finance health education energy economy economic trade justice culture ' +
    'transport environment agriculture labour labor home treasury security house senate opposition party government cabinet parliamentary ' +
    'ruling republican democratic democrat conservative liberal labour socialist communist independent human rights press military army ' +
    'navy police intelligence air force supreme constitutional high court district attorney solicitor general public ' +
    'film movie television tv radio pop rock folk jazz opera football soccer tennis basketball baseball hockey rugby cricket chess olympic ' +
    'world team head star goal political climate science computer data research business tech technology media newspaper ' +
    'policy campaign operations communications programme program project country village church founding honorary retired young old exiled jailed imprisoned detained self-exiled pro-kremlin anti-corruption investigative ' +
    'award-winning nobel laureate executive managing union labour religious spiritual crown us u.s uk un eu nato'
  ).split(' '),
);

/** Words by which a place says what it is, and the types of records that they fit. */
const PLACE_TYPES: Readonly<Record<string, readonly string[]>> = {
  city: ['city', 'town', 'capital', 'municipality', 'settlement', 'metropolis', 'populated place'],
  town: ['town', 'city', 'village', 'municipality', 'settlement', 'populated place'],
  village: ['village', 'town', 'settlement', 'populated place'],
  capital: ['city', 'capital', 'town'],
  suburb: ['suburb', 'city', 'town', 'district', 'neighbourhood'],
  region: ['region', 'oblast', 'province', 'state', 'first-level', 'territory', 'autonomous', 'krai'],
  oblast: ['region', 'oblast', 'province'],
  province: ['province', 'region', 'state', 'oblast'],
  state: ['state', 'region', 'province', 'country'],
  county: ['county', 'district', 'region'],
  district: ['district', 'county', 'region', 'neighbourhood'],
  river: ['river'],
  lake: ['lake', 'reservoir'],
  sea: ['sea'],
  island: ['island', 'islands'],
  mountain: ['mountain', 'peak', 'volcano'],
  republic: ['country', 'republic', 'region', 'state'],
  country: ['country', 'state', 'republic', 'territory'],
  kingdom: ['country', 'kingdom'],
  nation: ['country'],
};

/** The types of record that a word for a place fits ("town" -> town, city, …), or null for other words. */
export function placeTypesOf(word: string): readonly string[] | null {
  return Object.hasOwn(PLACE_TYPES, word) ? (PLACE_TYPES[word] ?? null) : null;
}
