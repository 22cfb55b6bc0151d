// One block's text -> the runs between its quotation marks: curly, straight, guillemets, low-high, single.

/** A stretch between quotation marks, the marks included. */
export interface QuotedRun {
  readonly start: number;
  readonly end: number;
  /** Bounds of the words between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False where the closing mark is missing: the run goes on in the next block, or somebody forgot the mark. */
  readonly closed: boolean;
}

/** What may close the run that each mark opens; a straight mark closes itself. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”"‟',
  '‟': '”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  "'": "'",
};

/** Marks that stand between two runs of the same sort when a closing mark was forgotten. */
const ALWAYS_OPENS = new Set(['“', '„', '«']);
const MARK = /[“”„‟"«»‹›]/g;
const LETTER = /[\p{L}\p{N}]/u;
/** What an apostrophe before a word stands for: the '90s, 'em. */
const ELISION = /^(?:\d0s|em|til|tis|twas|cause|n|bout|round)(?![\p{L}\p{N}])/iu;
/** Fewest words of a run between single marks that does not end in a mark of its own: shorter ones are names of things. */
const LEAST_SINGLE_WORDS = 3;

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly innerStart: number;
}

const charBefore = (text: string, at: number): string => (at > 0 ? (text[at - 1] ?? '') : '');

/** True where a mark stands before a word and not behind one. */
function standsBeforeWord(text: string, start: number, end: number): boolean {
  const before = charBefore(text, start);
  const after = text.slice(end, end + 3);
  // `” … and then we went`: an ellipsis may stand off.
  const isWord = /^(?:\S|\s(?:…|\.\.))/.test(after);
  return isWord && (before === '' || !/[\p{L}\p{N}.,!?…;%]/u.test(before));
}

/** True where a single mark is an apostrophe: between letters, or with no room for an opening one. */
function isApostrophe(text: string, start: number): boolean {
  return LETTER.test(charBefore(text, start)) && LETTER.test(text[start + 1] ?? '');
}

function opens(text: string, mark: string, start: number, end: number): boolean {
  if (mark === '“' || mark === '„' || mark === '‟' || mark === '‹') return true;
  if (mark === '«') return !/\s/.test(text[end] ?? ' ') || start === 0 || /\s/.test(charBefore(text, start));
  if (mark === '›') return false;
  // A closing mark in the place of an opening one: a slip of many typesetters, and the German way with guillemets.
  return standsBeforeWord(text, start, end);
}

/**
 * Finds the runs between double quotation marks, in order, without overlaps; what is nested in a run belongs to it. An
 * opening mark without its closing one runs to the end of the block, or to where the next run begins.
 * Nicknames inside a name are no runs. One pass over the text. Offsets are UTF-16 units.
 * @param goesOn whether the block before ended inside a run, so that a first closing mark closes that
 */
export function findQuotedRuns(text: string, goesOn = false): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: Open | null =
    goesOn && beginsClosing(text) ? { mark: beginsClosing(text), start: 0, innerStart: 0 } : null;
  let nested = 0;
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const start = match.index;
    const end = start + match[0].length;
    if (open === null) {
      if (opens(text, mark, start, end)) open = { mark, start, innerStart: end };
      continue;
    }
    const closes: boolean = (CLOSERS[open.mark] ?? open.mark).includes(mark);
    if (closes && nested > 0 && mark === '”') nested--;
    else if (closes && !(open.mark === '"' && opensInside(text, open, start, end))) {
      runs.push({ ...open, innerEnd: start, end, closed: true });
      open = null;
    } else if (mark === open.mark && ALWAYS_OPENS.has(mark)) {
      if (start === open.innerStart) open = { mark, start, innerStart: end };
      else if (isNested(text, end)) nested++;
      else {
        runs.push(cutForgotten(text, open, start));
        open = { mark, start, innerStart: end };
      }
    }
  }
  if (open) runs.push({ ...open, innerEnd: text.length, end: text.length, closed: false });
  return runs.filter(
    (run) => LETTER.test(text.slice(run.innerStart, run.innerEnd)) && !isNickname(text, run),
  );
}

/** The opening mark that belongs to a block's first mark, where that is a closing one; empty where it opens a run. */
function beginsClosing(text: string): string {
  const match = MARK.exec(text);
  MARK.lastIndex = 0;
  if (!match) return '';
  if (match[0] === '”') return '“';
  return match[0] === '"' && !standsBeforeWord(text, match.index, match.index + 1) ? '"' : '';
}

/** A run inside a name: Joe "Red" Hill. */
function isNickname(text: string, { start, end, innerStart, innerEnd }: QuotedRun): boolean {
  const inner = text.slice(innerStart, innerEnd);
  if (inner.length > LONGEST_NICKNAME || !/^\p{Lu}[\p{L}\p{M}’'. -]*$/u.test(inner) || /[.,]$/.test(inner))
    return false;
  return (
    /\p{Lu}[\p{L}\p{M}.]*\s$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^\s\p{Lu}\p{L}/u.test(text.slice(end, end + 3))
  );
}

/** A straight mark that stands before a word while another is open right before it: `"He called it "war"`. */
function opensInside(text: string, open: Open, start: number, end: number): boolean {
  return start > open.innerStart && standsBeforeWord(text, start, end) && /\s/.test(charBefore(text, start));
}

/** In UTF-16 units. */
const LONGEST_NICKNAME = 20;

/** How far the balance of marks is looked at to tell a nested run from a forgotten mark, in UTF-16 units. */
const NESTED_REACH = 300;

/** True where behind a second opening mark two closing ones come before a third opens. */
function isNested(text: string, from: number): boolean {
  let closing = 0;
  for (const [mark] of text.slice(from, from + NESTED_REACH).matchAll(/[“”]/g)) {
    if (mark === '“') return false;
    if (++closing === 2) return true;
  }
  return false;
}

/** A run whose closing mark was forgotten: it ends with its last sentence or clause before the next run's attribution. */
function cutForgotten(text: string, open: Open, next: number): QuotedRun {
  const inner = text.slice(open.innerStart, next).trimEnd();
  const said =
    /^[^\n]*?[,.!?…](?=\s(?:(?:he|she|they|[A-Z][\p{L}’'-]+(?:\s[A-Z][\p{L}’'-]+)?)\s(?:said|says|added|told|asked)|(?:said|says|added|asked)\s))/u.exec(
      inner,
    );
  const innerEnd = open.innerStart + (said?.[0].length ?? inner.length);
  return { ...open, innerEnd, end: innerEnd, closed: false };
}

/**
 * Finds runs between single marks, as many British papers and most headlines set them, outside the given runs. A run
 * ends at the first mark that stands behind a word or its punctuation and before none, so that "it’s" stays whole.
 */
export function findSingleQuotedRuns(text: string, taken: readonly QuotedRun[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: Open | null = null;
  let inside = 0;
  // Two straight single marks are italics in wiki text, and quotation marks on no page seen: left out.
  for (const match of text.matchAll(/[‘’]|(?<!')'(?!')/g)) {
    const start = match.index;
    const end = start + 1;
    while ((taken[inside]?.end ?? Number.POSITIVE_INFINITY) <= start) inside++;
    const isTaken = (taken[inside]?.start ?? Number.POSITIVE_INFINITY) <= start;
    if (isTaken || isApostrophe(text, start)) continue;
    const before = standsBeforeWord(text, start, end);
    const isElision = ELISION.test(text.slice(end, end + 6));
    if (match[0] !== '’' && before && !isElision && LETTER.test(text[end] ?? '')) {
      if (open === null) open = { mark: match[0], start, innerStart: end };
    } else if (open && !before && (match[0] === '’' || open.mark === "'")) {
      const isPlural = text[start - 1] === 's' && /^\s[a-z]/.test(text.slice(end, end + 2));
      if (isPlural) continue;
      const inner = text.slice(open.innerStart, start);
      if (/[.,!?…]$/.test(inner) || inner.split(/\s+/).length >= LEAST_SINGLE_WORDS)
        runs.push({ ...open, innerEnd: start, end, closed: true });
      open = null;
    }
  }
  return runs;
}
