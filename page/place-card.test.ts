// Numbers in, numbers out: where the card goes on screens and beside lines of all kinds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, chooseSide, heightLimit, placeCard, type Room, type Side } from './place-card.ts';

const area = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

const CASES: readonly [what: string, room: Room, anchor: Anchor, height: number, side: Side][] = [
  [
    'free space after the column',
    { width: 1200, height: 800 },
    { line: area(100, 300, 160, 320), column: area(40, 280, 700, 400) },
    200,
    'after',
  ],
  [
    'free space before the column',
    { width: 1200, height: 800 },
    { line: area(600, 300, 660, 320), column: area(500, 280, 1150, 400) },
    200,
    'before',
  ],
  [
    'no gutter, room below',
    { width: 900, height: 800 },
    { line: area(300, 300, 360, 320), column: area(100, 280, 800, 400) },
    200,
    'below',
  ],
  [
    'no gutter, no room below',
    { width: 900, height: 800 },
    { line: area(300, 700, 360, 720), column: area(100, 680, 800, 780) },
    200,
    'above',
  ],
  [
    'no room on either side: the larger one',
    { width: 900, height: 300 },
    { line: area(300, 100, 360, 120), column: area(100, 80, 800, 180) },
    200,
    'below',
  ],
  [
    'a small screen',
    { width: 480, height: 800 },
    { line: area(30, 300, 90, 320), column: area(16, 280, 464, 400) },
    200,
    'sheet',
  ],
];

describe('the place of the card', () => {
  it.each(CASES)('%s', (_what, room, anchor, height, side) => {
    expect(chooseSide(anchor, room, height)).toBe(side);
  });

  it('never covers the line, never leaves the sides of the viewport, wherever a line in sight stands', () => {
    const screens = fc.record({
      width: fc.integer({ min: 320, max: 3000 }),
      height: fc.integer({ min: 400, max: 2000 }),
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const shares = fc.tuple(share, share, share, share, share);
    fc.assert(
      fc.property(screens, shares, fc.integer({ min: 24, max: 2000 }), (room, [a, b, c, d, e], wanted) => {
        const columnLeft = a * room.width * 0.8;
        const columnRight = columnLeft + 80 + b * (room.width - columnLeft - 80);
        const top = c * (room.height - 24);
        const left = columnLeft + d * (columnRight - columnLeft - 60);
        const line = area(left, top, Math.min(columnRight, left + 20 + e * 200), top + 22);
        const anchor = { line, column: area(columnLeft, top - 10, columnRight, top + 100) };
        const side = chooseSide(anchor, room, Math.min(wanted, heightLimit('after', anchor, room)));
        const height = Math.min(wanted, heightLimit(side, anchor, room));
        const place = placeCard(side, anchor, room, height);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(room.width);
        if (side === 'sheet') {
          expect(place.top + place.height).toBe(room.height);
          expect(place.height).toBeLessThanOrEqual(room.height * 0.45);
          return;
        }
        const covers =
          place.left < line.right &&
          place.left + place.width > line.left &&
          place.top < line.bottom &&
          place.top + place.height > line.top;
        expect(covers).toBe(false);
      }),
    );
  });

  it('lets a card move with its line instead of covering others', () => {
    const room = { width: 900, height: 800 };
    const line = area(300, 780, 360, 800);
    const { top, height } = placeCard('below', { line, column: area(100, 760, 800, 860) }, room, 200);
    expect([top, height]).toEqual([808, 200]);
  });
});
