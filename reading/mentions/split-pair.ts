// A mention of two joined names ("UK-India", of trade) -> a mention of each.
import type { Pack } from '../../knowledge/pack.ts';
import { kindInPack } from './known-names.ts';
import type { Mention } from './mention.ts';

/** A place must be as well known as a town of some size, so that "Al-Masad" stays whole. */
const LEAST_PLACE = 0.3;
/** Of organizations only such as the EU and NATO are half of a pair; a university's short name is not. */
const LEAST_ORGANIZATION = 0.8;
const JOINT = /[-–]/gu;

function half(mention: Mention, start: number, end: number, pack: Pack): Mention | null {
  const text = mention.text.slice(start - mention.start, end - mention.start);
  const known = kindInPack(text, pack);
  if (known?.kind !== 'place' && known?.kind !== 'organization') return null;
  const least = known.kind === 'place' ? LEAST_PLACE : LEAST_ORGANIZATION;
  return known.salience < least ? null : { ...mention, start, end, text, kind: known.kind };
}

/** The two mentions of a pair that the pack does not know as one name; otherwise the mention alone. */
export function splitPair(mention: Mention, pack: Pack): readonly Mention[] {
  if (mention.kind !== 'place' && mention.kind !== 'organization') return [mention];
  const [joint, more] = mention.text.matchAll(JOINT);
  if (!joint || more || pack.find(mention.text).length > 0) return [mention];
  const middle = mention.start + joint.index;
  const first = half(mention, mention.start, middle, pack);
  const second = first && half(mention, middle + 1, mention.end, pack);
  return first && second ? [first, second] : [mention];
}
