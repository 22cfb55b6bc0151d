// Where the marked line, its column and the viewport are -> where the card goes. Numbers only, in viewport pixels.

/** A rectangle; a DOMRect is one. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What the card stands beside: the line of the mark that was pointed at, and the column of text around it. */
export interface Anchor {
  readonly line: Area;
  readonly column: Area;
}

/** Where the card stands: beside the column of text, under or over the line, or along the bottom of a small screen. */
export type Side = 'after' | 'before' | 'below' | 'above' | 'sheet';

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Wide enough for two columns of short facts, narrow enough for the gutter of a news page (reader's notes: 360). */
const WIDTH = 360;
/** Distance to the edges of the viewport. */
const MARGIN = 8;
/** Distance to the line, or to the column. */
const GAP = 8;
/** Screens up to this width get a sheet along the bottom. */
const SMALL = 480;
const HIGHEST = 440;

/** How wide a card is, before it is known where it goes. */
export function cardWidth(room: Room): number {
  return room.width <= SMALL ? room.width : Math.min(WIDTH, room.width - 2 * MARGIN);
}

/** Free height over or under a line. */
function freeHeight(side: 'below' | 'above', line: Area, room: Room): number {
  return side === 'below' ? room.height - MARGIN - GAP - line.bottom : line.top - GAP - MARGIN;
}

/**
 * The side on which a card of a height does not cover the line that is being read: in the gutter, where it covers no
 * text at all; else under the line, else over it, else where there is more room.
 */
export function chooseSide({ line, column }: Anchor, room: Room, height: number): Side {
  if (room.width <= SMALL) return 'sheet';
  const width = cardWidth(room);
  if (room.width - column.right >= GAP + width + MARGIN) return 'after';
  if (column.left >= GAP + width + MARGIN) return 'before';
  const below = freeHeight('below', line, room);
  const above = freeHeight('above', line, room);
  if (height <= below) return 'below';
  return height <= above || above > below ? 'above' : 'below';
}

/** The most height that a card may have on a side when it opens; what is longer scrolls inside. */
export function heightLimit(side: Side, { line }: Anchor, room: Room): number {
  if (side === 'sheet') return Math.floor(room.height * 0.45);
  const most = Math.min(HIGHEST, Math.floor(room.height * 0.6), room.height - 2 * MARGIN);
  if (side !== 'below' && side !== 'above') return most;
  // A line at the edge of the viewport leaves little; a card must still be readable, and moves with the text.
  return Math.max(120, Math.min(most, Math.floor(freeHeight(side, line, room))));
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * The place of a card on its side. It may follow the line out of the viewport: a card that stayed behind would cover
 * other lines.
 */
export function placeCard(side: Side, { line, column }: Anchor, room: Room, height: number): CardPlace {
  const width = cardWidth(room);
  const beside = clamp(line.top, MARGIN, Math.max(MARGIN, room.height - height - MARGIN));
  const along = clamp(line.left, MARGIN, room.width - width - MARGIN);
  switch (side) {
    case 'sheet':
      return { left: 0, top: room.height - height, width: room.width, height };
    case 'after':
      return {
        left: Math.min(column.right + 2 * GAP, room.width - width - MARGIN),
        top: beside,
        width,
        height,
      };
    case 'before':
      return { left: Math.max(MARGIN, column.left - 2 * GAP - width), top: beside, width, height };
    case 'below':
      return { left: along, top: line.bottom + GAP, width, height };
    case 'above':
      return { left: along, top: line.top - GAP - height, width, height };
  }
}
