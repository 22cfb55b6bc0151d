// The message contract: who may say what to whom, in which shape. Every message is checked against it where it arrives.
import * as v from 'valibot';
import type { Card } from '../reading/cards/card.ts';

// Limits keep a hostile page from making the background work or remember without bound.
const MAX_BLOCKS = 4_000;
const MAX_TEXT = 200_000;
const MAX_MARKS = 100_000;

const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_MARKS));
/** Names one pass over one page: made by the page script, repeated in everything about that pass. */
const PassKey = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
/** One opened card: made by the background, known only to it and to the card's frame. */
const Token = v.pipe(v.string(), v.uuid());
const ShortText = v.pipe(v.string(), v.maxLength(2_000));

const ArticleShape = v.strictObject({
  blocks: v.pipe(
    v.array(
      v.strictObject({
        role: v.picklist([
          'headline',
          'dateline',
          'byline',
          'heading',
          'paragraph',
          'list-item',
          'quote',
          'caption',
        ]),
        text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
      }),
    ),
    v.maxLength(MAX_BLOCKS),
    v.check(
      (blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_TEXT,
      'too much text',
    ),
  ),
  title: v.nullable(ShortText),
  url: v.nullable(v.pipe(v.string(), v.maxLength(4_000))),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  language: v.nullable(v.pipe(v.string(), v.maxLength(35))),
});

/** What the page script asks of the background. */
export const PageRequest = v.variant('type', [
  v.strictObject({ type: v.literal('read'), pass: PassKey, article: ArticleShape }),
  v.strictObject({ type: v.literal('open-card'), pass: PassKey, mark: Index }),
]);
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** A name or remark reference to paint; `id` names it in `open-card`. */
export interface Mark {
  readonly id: number;
  readonly kind: 'person' | 'place' | 'organization' | 'event' | 'remark';
  /** Marks of one entity share it. */
  readonly entity: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** What a screen reader says of the mark: "Sergey Lavrov, person". */
  readonly label: string;
}

/** What the background answers the page script. */
export interface PageReplies {
  /** `off`: the reader switched this site off. */
  read:
    | {
        readonly state: 'marks';
        readonly marks: readonly Mark[];
        readonly openBy: 'click' | 'rest';
        readonly strength: 'quiet' | 'clear';
      }
    | { readonly state: 'off' };
  /** The address of the card's page, or null when there is nothing to show any more. */
  'open-card': { readonly url: string; readonly fallback: FallbackText } | null;
}

/** What a page may show by itself where the card's frame cannot load: facts of the pack, nothing personal. */
export interface FallbackText {
  readonly title: string;
  readonly lines: readonly string[];
  readonly note: string;
}

/** What the card's frame asks of the background. */
export const CardRequest = v.variant('type', [
  v.strictObject({ type: v.literal('get-card'), token: Token }),
  v.strictObject({ type: v.literal('choose'), token: Token, id: v.pipe(v.string(), v.maxLength(300)) }),
  v.strictObject({ type: v.literal('close-card'), token: Token }),
  v.strictObject({
    type: v.literal('set-height'),
    token: Token,
    height: v.pipe(v.number(), v.minValue(0), v.maxValue(5_000)),
  }),
  v.strictObject({ type: v.literal('show-mention'), token: Token, index: Index }),
  v.strictObject({
    type: v.literal('show-span'),
    token: Token,
    block: Index,
    start: Index,
    end: Index,
  }),
  v.strictObject({ type: v.literal('mute-name'), token: Token }),
  v.strictObject({ type: v.literal('switch-site-off'), token: Token }),
]);
export type CardRequest = v.InferOutput<typeof CardRequest>;

export interface CardReplies {
  /** null: the card is gone (the page was left or the browser restarted). */
  'get-card': { readonly card: Card; readonly met: readonly MetRemark[] } | null;
  choose: { readonly card: Card; readonly met: readonly MetRemark[] } | null;
  'close-card': null;
  'set-height': null;
  'show-mention': null;
  'show-span': null;
  'mute-name': null;
  'switch-site-off': null;
}

/** A remark that the reader met before, from memory, as the card shows it. */
export interface MetRemark {
  readonly words: string;
  readonly occasion: string | null;
  readonly said: string | null;
  readonly title: string;
  readonly url: string;
  /** ISO day of the article it was read in, or null. */
  readonly published: string | null;
  /** ISO day on which the reader read it. */
  readonly read: string;
}

/** A browser's number for a tab: Chromium's run into the thousands of millions. */
const Tab = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the popup asks of the background. */
export const PopupRequest = v.variant('type', [
  v.strictObject({ type: v.literal('get-page'), tab: Tab }),
  v.strictObject({ type: v.literal('read-once'), tab: Tab }),
  v.strictObject({ type: v.literal('show-entity'), tab: Tab, entity: Index }),
]);
export type PopupRequest = v.InferOutput<typeof PopupRequest>;

/** One row of the popup's list of names found. */
export interface FoundName {
  readonly entity: number;
  readonly kind: Mark['kind'];
  /** Its first mark. */
  readonly mark: number;
  readonly name: string;
  readonly count: number;
  readonly state: 'known' | 'unsure' | 'unknown';
}

export interface PopupReplies {
  /** null: no article was read in this tab. */
  'get-page': { readonly names: readonly FoundName[]; readonly title: string | null } | null;
  'read-once': { readonly started: boolean };
  'show-entity': null;
}

/** What the background tells the page script. */
export const PageCommand = v.variant('type', [
  v.strictObject({ type: v.literal('close-card') }),
  v.strictObject({ type: v.literal('set-height'), height: v.number() }),
  v.strictObject({ type: v.literal('show-mark'), mark: Index, open: v.boolean() }),
  v.strictObject({ type: v.literal('show-span'), block: Index, start: Index, end: Index }),
  v.strictObject({ type: v.literal('next-name') }),
  v.strictObject({ type: v.literal('previous-name') }),
  v.strictObject({ type: v.literal('toggle-marks') }),
  v.strictObject({ type: v.literal('send-article'), pass: PassKey }),
  v.strictObject({ type: v.literal('stop') }),
  v.strictObject({ type: v.literal('start') }),
]);
export type PageCommand = v.InferOutput<typeof PageCommand>;

/** Answer to `send-article`: the article of that pass, or null when the page has moved on. */
export const SentArticle = v.nullable(ArticleShape);

export type RequestOf<R, T> = Extract<R, { type: T }>;
