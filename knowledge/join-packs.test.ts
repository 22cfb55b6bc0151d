// Two packs joined: what each holds is found, and the later one's record stands for the same id.
import { describe, expect, it } from 'vitest';
import { buildPack } from './build-pack.ts';
import { completeRecord } from './fact-rows.ts';
import { joinPacks } from './join-packs.ts';
import { openPack } from './open-pack.ts';

const person = (id: string, name: string, salience = 0.5, description = '') =>
  completeRecord({ id, kind: 'person', name, salience, description });
const main = openPack(buildPack([person('Q1', 'Ann Smith', 0.9), person('Q2', 'Bo Li')], []));
const extra = openPack(
  buildPack([person('b:3', 'Carl Smith', 0.4), person('Q2', 'Bo Li', 0.5, 'updated')], []),
);
const joined = joinPacks([main, extra]);

describe('joined packs', () => {
  it('find names of both, best known first', () => {
    expect(joined.find('Smith').map(({ record }) => joined.record(record).name)).toEqual([
      'Ann Smith',
      'Carl Smith',
    ]);
  });
  it('know a record once, as the later pack tells it', () => {
    const hits = joined.find('Bo Li');
    expect(hits).toHaveLength(1);
    expect(joined.record(hits[0]?.record ?? -1).description).toBe('updated');
    expect(joined.record(joined.byId('Q2') ?? -1).description).toBe('updated');
  });
  it('begin names of both', () => {
    expect([joined.beginsName('carl'), joined.beginsName('ann'), joined.beginsName('zoe')]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('refuse numbers that they do not have', () => {
    expect(() => joined.record(4)).toThrow(RangeError);
    expect(() => joined.record(-1)).toThrow(RangeError);
  });
  it('one pack alone is itself', () => {
    expect(joinPacks([main])).toBe(main);
  });
});
