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

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** "rgb(1, 2, 3)" or "rgba(1 2 3 / 0.5)" -> its parts, or null for nothing visible. */
export function parseColour(colour: string): readonly [number, number, number] | null {
  const parts = colour
    .match(/^rgba?\(([^)]+)\)/)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue];
}

/** True when the text around an element stands on a dark ground. The page decides, not the system's setting. */
export function isOnDark(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const ground = parseColour(getComputedStyle(each).backgroundColor);
    if (ground) return luminance(ground) < 0.18;
  }
  // No ground anywhere: the browser's own, which follows the page's declared scheme.
  const text = parseColour(getComputedStyle(element).color);
  return text !== null && luminance(text) > 0.5;
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
}}`;
}
