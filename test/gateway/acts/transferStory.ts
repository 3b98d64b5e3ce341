import {
  type CollaborationStory,
  ON_THE_CASE,
  openCollaborationStory,
  type Told,
} from "./collaborationStory.ts";

export const SENDER = "SH-FDA";
export const NUMBER = "SH-FDA-XS-2026-0001";
/** Of the same form, and of no case. */
export const NOWHERE = "SH-FDA-XS-2026-9999";

export const DOCUMENTS = ["TRANSFER_LETTER", "INVESTIGATION_REPORT", "GOODS_LIST"].map(
  (kind, at) => ({
    kind,
    number: `沪食药监移〔2026〕${at + 1}号`,
    title: "移送材料",
    issuedOn: "2026-03-03",
    sha256: "ab".repeat(32),
  }),
);
export const GOODS = [{ name: "不合格食品", quantity: "12 箱" }];

/** What SH-FDA does about an entity of which there is no case yet, and what others do about that. */
export interface TransferStory extends CollaborationStory {
  readonly entity: { readonly uscc: string; readonly id: number };
  readonly proposal: Readonly<Record<string, string>>;
  /** Does an act on the case by the version that stands. */
  step(department: string, name: string, more?: object): Promise<Told>;
  /** The case as whoever asks finds it. */
  caseFor(reader: string): Promise<unknown>;
}

export async function openTransferStory(): Promise<TransferStory> {
  const story = await openCollaborationStory(60);
  const { knex } = story.databaseOf("collaboration");
  const { uscc, entity_id: id }: { uscc: string; entity_id: number } = await knex("known_entity")
    .whereNotIn("entity_id", knex("criminal_transfer").select("entity_id"))
    .orderBy("entity_id")
    .first();
  return {
    ...story,
    entity: { uscc, id },
    proposal: {
      number: NUMBER,
      uscc,
      suspectedCrime: "涉嫌生产、销售不符合安全标准的食品",
      facts: "抽检不合格，货值较大",
    },
    async step(department, name, more = {}) {
      const row: { version: number } = await knex("criminal_transfer")
        .where({ number: NUMBER })
        .first();
      return story.act(department, name, { number: NUMBER, version: row.version, ...more });
    },
    caseFor: (reader) =>
      story.ask(
        reader,
        `{ criminalTransfer(number: "${NUMBER}") { number state { code } isOverdue suspectedCrime legalEntity { id } } }`,
        ON_THE_CASE,
      ),
  };
}
