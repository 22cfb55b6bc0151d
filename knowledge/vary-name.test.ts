// Names -> their variants by rule.
import { expect, it } from 'vitest';
import type { EntityKind } from './record.ts';
import { varyName } from './vary-name.ts';

const cases: [string, EntityKind, string[]][] = [
  ['Donald J. Trump', 'person', ['Donald Trump']],
  ['George H. W. Bush', 'person', ['George Bush', 'George H.W. Bush']],
  ['Abdel Fattah al-Sisi', 'person', ['Abdel Fattah el-Sisi']],
  ['Mohamed el-Baradei', 'person', ['Mohamed al-Baradei']],
  ['Angela Merkel', 'person', []],
  ['Saint Petersburg', 'place', ['St Petersburg']],
  ['St. Petersburg', 'place', ['Saint Petersburg']],
  ['Sainte-Foy', 'place', ['Ste-Foy']],
  ['The Hague', 'place', ['Hague']],
  ['Mount Everest', 'place', ['Mt Everest']],
  ['The Guardian', 'organization', ['Guardian']],
  ['Johnson & Johnson', 'organization', ['Johnson and Johnson']],
  ['Manchester United F.C.', 'organization', ['Manchester United']],
  ['Chelsea F.C.', 'organization', []],
  ['Rio Tinto plc', 'organization', ['Rio Tinto']],
  ['U.S. Department of State', 'organization', ['United States Department of State']],
];
for (const [name, kind, variants] of cases) {
  it(`varies “${name}”`, () => expect(varyName(name, kind)).toEqual(variants));
}
