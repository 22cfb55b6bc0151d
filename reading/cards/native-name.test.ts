// Aliases in many scripts -> the one of the record's own country.
import { expect, it } from 'vitest';
import { completeRecord } from '../../knowledge/fact-rows.ts';
import { findNativeName } from './native-name.ts';

const cases: [name: string, country: string | null, aliases: string[], native: string | null][] = [
  ['letters of its own language first', 'KZ', ['Касым Токаев', 'Қасым Тоқаев'], 'kk Қасым Тоқаев'],
  ['else the first in the script', 'UA', ['Ivan', 'Иван Петренко'], 'uk Иван Петренко'],
  ['no foreign spelling of a Latin name', 'FR', ['Эммануэль Макрон'], null],
  ['no other script', 'RU', ['プーチン', '普京'], null],
  ['mixed Japanese scripts', 'JP', ['安倍 晋三'], 'ja 安倍 晋三'],
  ['Arabic, right to left', 'EG', ['عبد الفتاح السيسي'], 'ar عبد الفتاح السيسي'],
  ['no country', null, ['Москва'], null],
];
it.each(cases)('%s', (_, country, aliases, native) => {
  const found = findNativeName(completeRecord({ id: 'b:1', kind: 'person', name: 'X', country, aliases }));
  expect(found && `${found.language} ${found.text}`).toBe(native);
});

it('trusts no gazetteer with the language of a place', () => {
  const source = { key: 'geonames', publisher: 'GeoNames', address: null, date: null, licence: null };
  const record = completeRecord({
    id: 'b:1',
    kind: 'place',
    name: 'Moscow',
    country: 'RU',
    aliases: ['Маскав'],
  });
  expect(findNativeName(record)?.text).toBe('Маскав');
  expect(findNativeName({ ...record, sources: [source] })).toBeNull();
});
