// Computed colours -> how light they are; grounds -> the style rules of the marks.
import { describe, expect, it } from 'vitest';
import { HIGHLIGHTS, lightnessOf, markStyles } from './mark-styles.ts';

describe('the lightness of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['rgb(18 18 18 / 80%)', 0.006],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0 0 0)', 0],
    ['oklch(0.97 0.01 80)', 0.91],
    ['oklab(0.2 0 0)', 0.008],
    ['lab(100 0 0)', 1],
    ['lch(5 0 0)', 0.006],
  ])('%s', (colour, lightness) => {
    expect(lightnessOf(colour)).toBeCloseTo(lightness, 2);
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.4)', 'transparent', '', 'rgb(none)', 'url(x)'])(
    'is not known of “%s”',
    (colour) => {
      expect(lightnessOf(colour)).toBeNull();
    },
  );
});

describe('the rules', () => {
  it('are of other colours on a dark ground, thicker when clear, and none in print', () => {
    expect(markStyles(true, 'quiet')).not.toBe(markStyles(false, 'quiet'));
    expect(markStyles(false, 'quiet')).toContain('dotted rgb(92 70 60 / 75%) 1px');
    expect(markStyles(false, 'clear')).toContain('dotted #7a2e1d 2px');
    expect(markStyles(false, 'clear')).toMatch(/^@media screen\{[\s\S]*\}$/);
  });

  it('leave every colour to the reader where the reader forces colours', () => {
    const [, forced = ''] = markStyles(false, 'quiet').split('@media (forced-colors:active){');
    for (const name of Object.values(HIGHLIGHTS)) expect(forced).toContain(`::highlight(${name}){`);
    expect(forced).not.toMatch(/#|rgb/);
  });
});
