// The words around a place's name -> whether they speak of it as of somebody who acts: "Astana said", "Beijing's response".

/** UTF-16 units read on each side. */
const REACH = 60;

/** Verbs of saying, deciding and dealing, in the forms that follow a name. */
const VERBS = `
said says told tells announced announces declared declares stated states insisted insists argued argues claimed claims denied
denies accused accuses blamed blames warned warns threatened threatens condemned condemns criticised criticises criticized
criticizes welcomed welcomes rejected rejects refused refuses agreed agrees accepted accepts offered offers proposed proposes
demanded demands urged urges asked asks called calls expects expected hopes hoped wants wanted fears feared believes believed
considers considered views viewed regards regarded plans planned decided decides vowed vows pledged pledges promised promises
confirmed confirms acknowledged acknowledges admitted admits maintains maintained imposed imposes lifted lifts suspended
suspends signed signs ratified ratifies recognised recognises recognized recognizes recalled recalls summoned summons expelled
expels invited invites responded responds replied replies reacted reacts retaliated retaliates apologised apologises apologized
apologizes protested protests objected objects supports supported backs backed opposes opposed seeks sought tries tried approved
approves banned bans ordered orders sent sends withdrew withdraws launched launches annexed annexes invaded invades negotiated
negotiates intends intended understands understood prefers preferred risks ignored ignores dismissed dismisses cancelled
canceled postponed postpones severed severs pushed pushes pressed presses relies relied aims aimed
`;
/** Participles and predicates behind "is", "has been", "will be". */
const PREDICATES =
  'ready willing prepared unwilling reluctant keen eager concerned worried interested determined committed convinced responsible silent isolated unlikely likely able unable opposed';
/** Behind "is", "has been". */
const DOING =
  'seeking trying planning considering pushing pressing asking demanding refusing calling urging threatening preparing negotiating backing supporting offering insisting denying accusing hoping betting counting relying weighing sending providing imposing blocking withholding delaying waging courting pursuing opposing resisting signalling signaling lobbying';
/** Behind "will", "may", "did not". */
const STEMS =
  'agree accept respond reject support refuse allow recognise recognize want impose seek make send give pay back help provide consider decide need try oppose withdraw sign ratify retaliate demand insist deny say tell announce expel';
/** What governments have and towns have not. */
const NOUNS = `
response responses reaction reactions position positions stance decision decisions policy policies demand demands proposal proposals offer offers
refusal ally allies interest interests claim claims plan plans support aid invasion war sanctions approach ambition ambitions influence
relations relationship ties envoy envoys ambassador diplomats diplomacy warning warnings threat threats promise promises pledge request
call calls accusation accusations allegations denial statement statements announcement move moves strategy leadership leaders government
military forces troops army backing commitment concern concerns view views message rhetoric veto role rulers intentions intention
goal goals aims actions action behaviour behavior aggression occupation annexation willingness readiness insistence attempt attempts
effort efforts bid failure control rule neutrality foreign nuclear defence defense negotiators delegation spokesman spokeswoman
`;
/** Dealings that governments have with each other. */
const DEALINGS =
  'talks|relations|relationship|ties|tensions?|negotiations?|agreements?|deals?|dialogue|war|conflict|cooperation|rift|standoff|stand-off|disputes?|alliance|differences|contacts?|ceasefire|truce|understanding|friendship|rivalry|links|treaty|pact|treaties|diplomacy|trade|row|crisis|consultations|exchanges?|partnership|rapprochement|hostilities|mediator|mediate|mediated|mediating|balance|choose';

const listOf = (words: string): string => words.trim().split(/\s+/).join('|');
const ADVERBS =
  '(?:(?:also|again|still|now|then|later|soon|always|often|never|long|repeatedly|only|even|already|not|\\p{L}+ly) ){0,2}';
const AUXILIARIES =
  "(?:(?:has been|had been|will be|would be|has|had|have|is|was|will|would|may|might|could|should|must|can|cannot|does|did)(?:n['’]t)? )";

const SPEAKS = new RegExp(`^,? ${ADVERBS}(?:${listOf(VERBS)})(?!\\p{L})`, 'u');
const GOES_ON = new RegExp(
  `^ ${AUXILIARIES}${ADVERBS}(?:${listOf(VERBS)}|${listOf(PREDICATES)}|(?:been )?(?:${listOf(DOING)})|(?:be )?(?:${listOf(PREDICATES)})|(?:have to |want to )?(?:${listOf(STEMS)}))(?!\\p{L})`,
  'u',
);
const OWNS = new RegExp(`^['’]s? (?:[\\p{L}-]+ )?(?:${listOf(NOUNS)})(?![\\p{L}-])`, 'u');

/** Where something is or goes: no actor. */
const LOCATED =
  /(?:^|[^\p{L}])(?:in|at|inside|outside|near|around|into|from|of|to|toward|towards|beyond|across|through|via|over|north|south|east|west|central|downtown|greater|visited|visiting|visit|visits|left|leaving|entered|entering|reached|leave|reach|enter) (?:the )?$/iu;
/** "Seattle, Washington said": the second part of a place's own name; "On Tuesday, Washington said" is none. */
const PART_OF_NAME =
  /\p{Lu}[\p{L}.’'-]*(?<!day|January|February|March|April|May|June|July|August|September|October|November|December), $/u;
const BETWEEN = new RegExp(
  `(?:^|[^\\p{L}])(?:${DEALINGS})(?: [\\p{L}-]+)? between (?:\\p{Lu}[\\p{L}.-]* (?:\\p{Lu}[\\p{L}.-]* )?and )?$`,
  'iu',
);
const DEALT_WITH = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${DEALINGS}|negotiate|negotiating|negotiated|break|broke|side|sided|siding|aligned|trading|deal|dealing|patience) with|pressure (?:on|from)|sanctions (?:on|against)|(?:support|backing|orders|demands|threats|assurances|guarantees|approval|permission|promises|concessions) (?:from|by)|(?:weapons|arms|concessions|loyal|warning|signal|message|ultimatum|aid|assistance|loyalty|appeal) to|according to|(?:backed|imposed|controlled|occupied|annexed|supported|ordered|financed|funded|recognised|recognized|installed|appointed|brokered|proposed|rejected|signed|sponsored|accused|approved|staged) by|accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|persuad(?:e|ed|ing)|convinc(?:e|ed|ing)|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|anger(?:s|ed|ing)|provok(?:e|ed|ing)) $`,
  'iu',
);

/** What text says of a name at [start, end): `acts` as a government does, `located`: somewhere to be or go; else neither. */
export function judgeActor(text: string, start: number, end: number): 'acts' | 'located' | 'unclear' {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (OWNS.test(after)) return 'acts';
  if (BETWEEN.test(before) || DEALT_WITH.test(before.replace(/the $/i, ''))) return 'acts';
  if (LOCATED.test(before)) return 'located';
  if (PART_OF_NAME.test(before)) return 'unclear';
  return SPEAKS.test(after) || GOES_ON.test(after) ? 'acts' : 'unclear';
}
