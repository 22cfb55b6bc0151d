// The weight of each kind of evidence, in log-odds against "nobody in the pack".
// Set by hand: round figures that hold on the development set and on the table of hard cases alike, rather than a fit to
// some six hundred names, which would learn the documents that they stand in.
import type { Basis } from './find-candidates.ts';

/** How far a name by itself speaks for a record: `bias` for a record nobody knows, and `slope` more for the best known. */
export const NAME_WEIGHTS: Readonly<Record<Basis, { bias: number; slope: number }>> = {
  // First and last name: namesakes are rare in news for the known, and not for the obscure.
  full: { bias: 0.4, slope: 4 },
  // One word, such as most places: only the well known go without further words.
  single: { bias: -1.2, slope: 6 },
  // A person of one name; most lone first names are somebody else's.
  mononym: { bias: -3.5, slope: 6 },
  // One word that is not its main name: "Mexico" for Mexico City, among many that are right.
  alias: { bias: -2.5, slope: 6 },
  // Two words and more, for things: "Los Angeles" the city and, by another name, the club.
  longName: { bias: 0.2, slope: 4 },
  longAlias: { bias: -0.6, slope: 4 },
  acronym: { bias: -1.2, slope: 5 },
  // A lone family name: many bear it; news leaves out the first name of the very well known alone.
  family: { bias: -5, slope: 7.5 },
  // Same family name and a given name in another spelling.
  alike: { bias: -0.3, slope: 3 },
  // "Bill" for the article's "William": as often another person of the family name.
  shortGiven: { bias: -4, slope: 7.4 },
  // A name made from the article's and its country: "Supreme Court" + Kazakhstan.
  context: { bias: 0.4, slope: 3 },
  // A full name of this article that ends in the lone name.
  rival: { bias: 1.2, slope: 0 },
};

/**
 * Salience counts in full up to this, half above: a country is not so much likelier than its namesake, a state of
 * another, that the article's context could not tell them apart.
 */
export const SALIENCE_KNEE = 0.6;
export const ABOVE_KNEE = 1 / 2;

/** Where the article gives full names that end in a lone name, a bearer whom it does not name is rarely meant. */
export const STRANGER_WEIGHT = -2;

/** The tagger's kind beside the record's. */
export const KIND_WEIGHTS = {
  same: 0.8,
  // Countries act ("Astana said"), and the tagger calls them organizations then.
  placeForOrganization: -1.2,
  organizationForPlace: -0.5,
  eventForOther: -0.8,
  // The tagger confuses people with anything else least; times the square of its confidence.
  personForOther: -3.5,
  describedPerson: -4,
} as const;

export const TITLE_WEIGHTS = {
  /** The role beside the name is an office held on that day. */
  heldThen: 3,
  /** The role is one that the record has or had. */
  sameRole: 1.5,
  sameField: 0.7,
  kindredField: -0.2,
  /** Further, where the given name is another form and the role fits. */
  fitsShortGiven: 1.2,
  /** "journalist" beside a footballer's name. */
  otherField: -4,
  /** People as well known as this do more than their records tell. */
  otherFieldOfKnown: -2.5,
  /** "the sister of the leader": says nothing of the bearer's own walk of life. */
  relative: 0,
  /** "teacher", "resident": papers do not describe public people so. */
  privateRole: -6,
  aged: -1.5,
} as const;

export const COUNTRY_WEIGHTS = {
  beside: 1.6,
  otherBeside: -1.8,
  otherBesideInSport: -0.5,
  inBlock: 0.8,
  /** Times the share of the country among the article's words for countries. */
  share: 1.8,
  /** The article speaks of countries, and not of this one; the less known the record, the more it says. */
  elsewhere: -0.4,
  elsewhereUnknown: -1.4,
  /** "The Supreme Court" in an article that does not speak of the record's country is another country's. */
  otherNation: -4,
  /** Parties of a large country are also named where the country is not: "Republicans". */
  otherNationParty: -2.5,
} as const;

export const PLACE_WEIGHTS = {
  inContainer: 4,
  otherContainer: -2.5,
  untoldContainer: -0.7,
  /** States are surely told apart: "Kent, Connecticut" is not the county in England. */
  otherState: -4.5,
  sameType: 1.2,
  otherType: -2.2,
  /** In "Seattle, Washington" the second is a region or country. */
  isContainer: 1.5,
  isNoContainer: -1.5,
  /** A region that no source has an article on, named without a word for it: its city of the same name is meant. */
  bareRegion: -1.5,
  /** Governments are called by their capitals: of two places of one name the capital is more in the news. */
  capital: 1.1,
  nameOfCountry: -1.5,
  /** A place that few know, in an article that says nothing of its country. */
  unsupported: -1.5,
} as const;

export const DATE_WEIGHTS = {
  /** A lone family name and a high office held on that day, whether or not the article says so. */
  inOffice: 0.8,
  /** Heads of state and government are called by the family name alone before anybody else of it. */
  ruling: 2,
  /** Became known by an office entered only after the article. */
  officeToCome: -1.5,
  notYet: -5,
  /** Ended more than five years before the article; a lone family name is then somebody else's. */
  longGone: -0.4,
  longGoneByFamily: -1.8,
} as const;

/** For lone family names: who is called so without a first name holds or held high office, or plays the sport reported on. */
export const FAMILY_WEIGHTS = {
  neverInOffice: -1.5,
  /** Legislators and officials are at least known by their family names in their own country. */
  lowerOffice: -0.7,
  inHisSport: 1.5,
  /** For each further bearer in the pack, as far as `mostBearers`. */
  bearer: -0.12,
  mostBearers: 12,
  /** From this salience on, and this much above any other bearer's, a name alone is the one person's: "Einstein". */
  dominant: 0.65,
  dominantLead: 0.3,
  dominantName: 1,
} as const;

/** For each record of the article that this one is related to, two at most. */
export const NEIGHBOUR_WEIGHT = 0.8;
/** Another name of one word that one well-known thing alone bears: "Davos". */
export const ONLY_BEARER_WEIGHT = 1;
export const ONLY_BEARER_SALIENCE = 0.5;
/** A one-word name that the article also uses as an ordinary word. */
export const ORDINARY_WORD_WEIGHT = -2;
/** Words that are more often directions or parts than the places named so. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western central center centre nation state county city capital coast ' +
    'union republic kingdom federation'
  ).split(' '),
);
/** Salience from which an ordinary word ("Turkey") names its record anyway. */
export const ORDINARY_WORD_SALIENCE = 0.75;
/** In a report on sport, for names that are not where something happens. */
export const TEAM_WEIGHTS = { place: -7, team: 2, event: 2 } as const;

/** From this probability on a record is taken to be meant. */
export const SURE = 0.6;
/** Two records from this probability on each make the card ask. */
export const POSSIBLE = 0.2;
