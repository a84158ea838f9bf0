/**
 * Which texts hold a row of words: the first few of each row. Kept in arrays of numbers, since a large corpus has millions of
 * rows, and a list for each would be so many objects.
 */
export class RowHolders {
  readonly #most: number;
  readonly #shift: number;
  /** By place in the table: the row, its latest holder's entry (0 for a free place), and how many holders it has. */
  readonly #rows: Uint32Array;
  readonly #latest: Uint32Array;
  readonly #counts: Uint8Array;
  /** By entry, from 1: a text, and the entry of the holder before it. */
  readonly #texts: Uint32Array;
  readonly #before: Uint32Array;
  #entries = 0;

  /**
   * @param size at most so many rows are held by texts altogether
   * @param most so many holders of a row are remembered, at most 255
   */
  constructor(size: number, most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(size + 1)) + 1);
    this.#most = most;
    this.#shift = 32 - bits;
    this.#rows = new Uint32Array(2 ** bits);
    this.#latest = new Uint32Array(2 ** bits);
    this.#counts = new Uint8Array(2 ** bits);
    this.#texts = new Uint32Array(size + 1);
    this.#before = new Uint32Array(size + 1);
  }

  /**
   * Puts a text down as a holder of a row, if there is room.
   * @param onHolder is told of each that is remembered before it, in any order
   */
  add(row: number, text: number, onHolder: (text: number) => void): void {
    const place = this.#placeOf(row);
    for (let entry = this.#latest[place] ?? 0; entry !== 0; entry = this.#before[entry] ?? 0)
      onHolder(this.#texts[entry] ?? 0);
    const count = this.#counts[place] ?? 0;
    if (count === this.#most) return;
    this.#entries += 1;
    this.#texts[this.#entries] = text;
    this.#before[this.#entries] = this.#latest[place] ?? 0;
    this.#rows[place] = row;
    this.#latest[place] = this.#entries;
    this.#counts[place] = count + 1;
  }

  /** The place of a row in the table, or the free one where it belongs: the next from where its product falls. */
  #placeOf(row: number): number {
    let place = Math.imul(row, 0x9e3779b1) >>> this.#shift;
    while (this.#latest[place] !== 0 && this.#rows[place] !== row) place = (place + 1) % this.#rows.length;
    return place;
  }
}
