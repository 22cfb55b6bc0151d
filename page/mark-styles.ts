// The page's colours and the reader's wish -> the style rules of the marks.

/** Names in the page's highlight registry, which the page can read: they tell nothing of who reads or what. */
export const HIGHLIGHTS = {
  person: 'reading-person',
  place: 'reading-place',
  organization: 'reading-other',
  event: 'reading-other',
  remark: 'reading-remark',
  active: 'reading-active',
} as const;

/** Relative luminance of an sRGB colour, parts from 0 to 1 (WCAG 2.2). */
function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * A computed colour -> how light it is, 0 (black) to 1 (white), as relative luminance; null for what is mostly
 * transparent or written in a way that is not known here. Browsers compute sRGB colours to `rgb()` and leave wider ones
 * as they were written.
 */
export function lightnessOf(colour: string): number | null {
  const [, form = '', list = ''] = colour.match(/^([a-z]+)\(([^)]*)\)$/) ?? [];
  const words = list.split(/[\s,/]+/).filter(Boolean);
  const numbers = words
    .filter((word) => form !== 'color' || !/^[a-z]/.test(word))
    .map((word) => (word.endsWith('%') ? Number.parseFloat(word) / 100 : Number.parseFloat(word)));
  const [first] = numbers;
  if (first === undefined || numbers.some(Number.isNaN) || (numbers[3] ?? 1) < 0.5) return null;
  switch (form) {
    case 'rgb':
    case 'rgba':
      return luminance(numbers.slice(0, 3).map((part) => part / 255));
    case 'color':
      return luminance(numbers.slice(0, 3));
    // The lightness of these is made to look even: luminance is about its third power.
    case 'oklab':
    case 'oklch':
      return first ** 3;
    case 'lab':
    case 'lch':
      return ((first + 16) / 116) ** 3;
    default:
      return null;
  }
}

/** True when the text around an element stands on a dark ground. The page decides, not the system's setting. */
export function isOnDark(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const ground = lightnessOf(getComputedStyle(each).backgroundColor);
    if (ground !== null) return ground < 0.18;
  }
  // No ground anywhere: the browser's own, which follows the page's declared scheme.
  return (lightnessOf(getComputedStyle(element).color) ?? 0) > 0.5;
}

/** Line colours with a contrast of at least 3 to 1 on any ground of their side, and the tint of the mark pointed at. */
const INKS = {
  light: { line: 'rgb(92 70 60 / 75%)', active: 'rgb(122 46 29 / 16%)', solid: '#7a2e1d' },
  dark: { line: 'rgb(232 205 190 / 75%)', active: 'rgb(240 165 143 / 24%)', solid: '#f0a58f' },
} as const;

/** The whole style sheet of the marks. Shape tells the kind, so that no one needs to tell colours apart. */
export function markStyles(dark: boolean, strength: 'quiet' | 'clear'): string {
  const { line, active, solid } = dark ? INKS.dark : INKS.light;
  const thickness = strength === 'clear' ? '2px' : '1px';
  const ink = strength === 'clear' ? solid : line;
  const rule = (name: string, shape: string, width = thickness) =>
    `::highlight(${name}){text-decoration:underline ${shape} ${ink} ${width};text-underline-offset:0.18em}`;
  return `@media screen{
${rule(HIGHLIGHTS.person, 'dotted')}
${rule(HIGHLIGHTS.place, 'dashed')}
${rule(HIGHLIGHTS.event, 'dotted')}
${rule(HIGHLIGHTS.remark, 'double')}
::highlight(${HIGHLIGHTS.active}){background-color:${active};text-decoration:underline solid ${solid} 2px}
@media (forced-colors:active){
${[HIGHLIGHTS.person, HIGHLIGHTS.place, HIGHLIGHTS.event, HIGHLIGHTS.remark].map((name) => `::highlight(${name}){text-decoration-color:LinkText}`).join('\n')}
::highlight(${HIGHLIGHTS.active}){background-color:Highlight;color:HighlightText;text-decoration-color:HighlightText}
}}`;
}
