// Messages of every kind, right and wrong -> accepted or refused by the contract.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CardRequest, PageCommand, PageRequest, PopupRequest, SentArticle } from './messages.ts';

const article = {
  blocks: [{ role: 'paragraph', text: 'Ann Smith spoke.' }],
  title: null,
  url: null,
  published: '2024-03-01',
  language: 'en',
};
const pass = 'abcdefgh';
const token = '4b0e2f0e-6d3f-4c51-9a41-1b7c9a1d2e3f';

const accepted: [string, v.GenericSchema, unknown][] = [
  ['an article to read', PageRequest, { type: 'read', pass, article }],
  ['a mark to open', PageRequest, { type: 'open-card', pass, mark: 3 }],
  ['a card to get', CardRequest, { type: 'get-card', token }],
  ['a choice', CardRequest, { type: 'choose', token, id: 'Q1' }],
  ['a page for the popup', PopupRequest, { type: 'get-page', tab: 4 }],
  ['a tab with one of Chromium’s high numbers', PopupRequest, { type: 'get-page', tab: 1_895_782_407 }],
  ['a command', PageCommand, { type: 'show-mark', mark: 0, open: true }],
  ['an article sent again', SentArticle, article],
  ['no article any more', SentArticle, null],
];

const refused: [string, v.GenericSchema, unknown][] = [
  ['nothing', PageRequest, undefined],
  ['an unknown type', PageRequest, { type: 'read-history' }],
  ['an extra key', PageRequest, { type: 'open-card', pass, mark: 3, admin: true }],
  ['a card request from a page script', PageRequest, { type: 'get-card', token }],
  ['a negative mark', PageRequest, { type: 'open-card', pass, mark: -1 }],
  ['a fraction', PageRequest, { type: 'open-card', pass, mark: 0.5 }],
  [
    'an unknown role',
    PageRequest,
    { type: 'read', pass, article: { ...article, blocks: [{ role: 'script', text: '' }] } },
  ],
  [
    'a date that is none',
    PageRequest,
    { type: 'read', pass, article: { ...article, published: 'yesterday' } },
  ],
  [
    'too much text',
    PageRequest,
    {
      type: 'read',
      pass,
      article: { ...article, blocks: Array(3).fill({ role: 'paragraph', text: 'x'.repeat(90_000) }) },
    },
  ],
  [
    'too many blocks',
    PageRequest,
    {
      type: 'read',
      pass,
      article: { ...article, blocks: Array(5_000).fill({ role: 'paragraph', text: '' }) },
    },
  ],
  ['a token that is none', CardRequest, { type: 'get-card', token: '../1' }],
  ['an endless id', CardRequest, { type: 'choose', token, id: 'x'.repeat(1_000) }],
];

describe('the contract', () => {
  for (const [name, schema, message] of accepted) {
    it(`accepts ${name}`, () => expect(v.safeParse(schema, message).success).toBe(true));
  }
  for (const [name, schema, message] of refused) {
    it(`refuses ${name}`, () => expect(v.safeParse(schema, message).success).toBe(false));
  }
});
