/** How many questions were asked by each door, and how many fields have none. */
export class DoorCount {
  readonly #line: string;
  readonly #asked: Map<string, number>;
  readonly #fields = new Map<string, Set<string>>();
  #rows = 0;

  constructor(line: string, doors: readonly string[]) {
    this.#line = line;
    this.#asked = new Map(doors.map((door) => [door, 0]));
  }

  /** The table: how many fields it is of, and which of them has which door. */
  rows(fields: number, questions: readonly { readonly door: string; readonly of: string }[]): void {
    this.#rows = fields;
    for (const { door, of } of questions)
      this.#fields.set(door, (this.#fields.get(door) ?? new Set()).add(of));
  }

  question(door: string): void {
    this.#asked.set(door, (this.#asked.get(door) ?? 0) + 1);
  }

  print(): void {
    const all = [...this.#asked.values()].reduce((sum, one) => sum + one, 0);
    const lines = [...this.#asked].map(([door, count]) => {
      const having = this.#fields.get(door)?.size ?? 0;
      return `  ${door}: ${count}, of ${having} fields; ${this.#rows - having} have no such door`;
    });
    process.stderr.write(`${this.#line} was asked ${all} questions.\n${lines.join("\n")}\n`);
  }
}
