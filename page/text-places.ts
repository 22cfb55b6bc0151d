// Text nodes -> one text with white space collapsed, and for each offset in it the place in the nodes it came from.

/** A stretch of the text that stands unbroken in one node. */
interface Run {
  readonly node: Text;
  /** Where the stretch begins in the node's data. */
  readonly nodeStart: number;
  /** Where it begins in the collapsed text. */
  readonly textStart: number;
  readonly length: number;
}

export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** The collapsed text of one block with the way back to its nodes. Offsets are UTF-16 units. */
export class PlacedText {
  text = '';
  private readonly runs: Run[] = [];
  private pendingSpace: { node: Text; offset: number } | null = null;

  /** Adds a node's text; white space at its ends meets that of its neighbours as one space. */
  addNode(node: Text): void {
    const { data } = node;
    const words = /[^\s\u200b\u00ad]+/g;
    for (let word = words.exec(data); word; word = words.exec(data)) {
      if (word.index > 0 && this.text) {
        // A soft hyphen or zero-width space inside a word is dropped without a space in its place.
        const between = data.slice(this.nodeEnd(node), word.index);
        if (/\s/.test(between)) this.pendingSpace ??= { node, offset: word.index - 1 };
      }
      if (this.pendingSpace && this.text) this.addRun(this.pendingSpace.node, this.pendingSpace.offset, ' ');
      this.pendingSpace = null;
      this.addRun(node, word.index, word[0]);
    }
    if (/\s$/.test(data) && this.text) this.pendingSpace ??= { node, offset: Math.max(0, data.length - 1) };
  }

  /** A break that reads as white space: `<br>`, or the border of an inline block. */
  addSpace(node: Text | null): void {
    if (this.text && node) this.pendingSpace ??= { node, offset: 0 };
  }

  private nodeEnd(node: Text): number {
    const last = this.runs.at(-1);
    return last?.node === node ? last.nodeStart + last.length : 0;
  }

  private addRun(node: Text, nodeStart: number, text: string): void {
    const last = this.runs.at(-1);
    if (last && last.node === node && last.nodeStart + last.length === nodeStart) {
      this.runs[this.runs.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.runs.push({ node, nodeStart, textStart: this.text.length, length: text.length });
    }
    this.text += text;
  }

  /**
   * The place of an offset. `end` asks for the place behind the unit before it, as the end of a range wants it.
   * Null when the offset is outside the text.
   */
  placeAt(offset: number, end = false): TextPlace | null {
    const unit = end ? offset - 1 : offset;
    let low = 0;
    let high = this.runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (!run) return null;
      if (unit < run.textStart) high = middle - 1;
      else if (unit >= run.textStart + run.length) low = middle + 1;
      else return { node: run.node, offset: run.nodeStart + unit - run.textStart + (end ? 1 : 0) };
    }
    return null;
  }

  /** The text nodes it was made of, each once, in order. */
  nodes(): Text[] {
    return [...new Set(this.runs.map(({ node }) => node))];
  }

  /** True while the nodes still hold the text that was read from them. */
  isCurrent(): boolean {
    return this.runs.every(
      ({ node, nodeStart, textStart, length }) =>
        node.isConnected &&
        sameUpToSpace(
          node.data.slice(nodeStart, nodeStart + length),
          this.text.slice(textStart, textStart + length),
        ),
    );
  }
}

/** A space in the text may stand for any white space in the node. */
function sameUpToSpace(inNode: string, inText: string): boolean {
  return inNode === inText || inNode.replace(/\s/g, ' ') === inText;
}
