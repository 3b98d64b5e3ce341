import type { Knex } from "knex";
import { type Act, givenText } from "../../../kit/act.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import {
  NOT_AUTHORITATIVE_SOURCE,
  NOT_IN_CREDIT_CATALOGUE,
  STALE_STATE,
  actError,
} from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { entityByUscc } from "../../../kit/knownEntities/knownEntity.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { queriedUntil } from "../../../standards/timeLimits/creditWindow.ts";
import { publicityRulesOn, publishedUntil } from "../../../standards/timeLimits/publicityRules.ts";
import type { PublishToCreditInput } from "../resolvers.generated.ts";
import type { CreditCatalogueItemRow, CreditPublicationReportRow } from "../rows.ts";
import { SUPERVISION_GRAPH } from "./sourceSystem.ts";

/** 行政处罚, which is published by a rule or not at all (总局令第45号 §2). */
const PENALTY_ITEM = "GX-C04";

/**
 * Gives the credit base a record of the department's own, which the catalogue must name. It is known by department,
 * item and number: the same again changes nothing, and another is stale.
 */
export function publishToCredit(
  database: Database,
  { input, acting, clock }: Act<PublishToCreditInput>,
): Promise<CreditPublicationReportRow> {
  const number = givenText("input.documentNumber", input.documentNumber, 64);
  const title = givenText("input.title", input.title, 200);
  const today = todayBy(clock);
  if (input.happenedOn > today)
    throw badUserInput("input.happenedOn", `must not be after today, ${today}`);
  return writeTransaction(database, async (transaction) => {
    const item = await itemOf(transaction, input.item);
    if (item.source_department_code !== acting.department)
      throw actError(
        NOT_AUTHORITATIVE_SOURCE,
        `${item.code} 由 ${item.source_department_code} 提供 · ${item.code} is provided by ${item.source_department_code}, and not by ${acting.department}.`,
      );
    const entity = await entityByUscc(transaction, input.uscc, acting);
    const facts = {
      entity_id: entity.entity_id,
      title,
      happened_on: input.happenedOn,
      conduct_ended_on: item.nature === "BAD" ? (input.conductEndedOn ?? input.happenedOn) : null,
      ...publicityOf(input),
    };
    const of = { catalogue_code: item.code, document_number: number };
    const known = await transaction("credit_record")
      .where({ ...of, authority_code: acting.department, source_system: SUPERVISION_GRAPH })
      .first();
    if (known !== undefined) {
      const isSame = Object.entries(facts).every(([column, value]) => known[column] === value);
      if (isSame) return { record: { ...known, ...kindOf(item) }, isNew: false };
      throw actError(
        STALE_STATE,
        `文号 ${number} 已推送内容不同的信息 · ${number} is the number of another record already.`,
      );
    }
    const [id = 0] = await transaction("credit_record").insert({
      ...of,
      ...facts,
      query_until: facts.conduct_ended_on === null ? null : queriedUntil(facts.conduct_ended_on),
      source_system: SUPERVISION_GRAPH,
      authority_code: acting.department,
      version: 1,
      recorded_at: storedInstant(clock.now()),
    });
    const payload = { record: id, item: item.code };
    const event = { type: "creditRecord.published", entityId: entity.entity_id, payload };
    await appendEvents(transaction, [event], clock.now());
    const record = await transaction("credit_record").where({ id }).first();
    return { record: { ...record, ...kindOf(item) }, isNew: true };
  });
}

async function itemOf(knex: Knex.Transaction, code: string): Promise<CreditCatalogueItemRow> {
  const item = await knex<CreditCatalogueItemRow>("credit_catalogue_item").where({ code }).first();
  if (item !== undefined) return item;
  throw actError(
    NOT_IN_CREDIT_CATALOGUE,
    `${code} 不在公共信用信息目录内，不得归集（沪社会信用条例 §9） · ${code} is not in the catalogue of public credit information, and may not be collected; see creditCatalogue.`,
  );
}

/** What the views of query show beside the columns of the record. */
function kindOf({ nature, record_kind, openness_code }: CreditCatalogueItemRow) {
  return { nature, record_kind, openness_code };
}

function publicityOf({ item, happenedOn, publicityRule }: PublishToCreditInput) {
  if (item !== PENALTY_ITEM) {
    if (publicityRule)
      throw badUserInput("input.publicityRule", `is for penalties, of item ${PENALTY_ITEM}`);
    return { result_kind_code: null, published_until: null };
  }
  if (!publicityRule) return { result_kind_code: "PENALTY", published_until: null };
  const possible = [
    ...publicityRulesOn("SAMR", happenedOn),
    ...publicityRulesOn("CREDIT_CHINA", happenedOn),
  ].filter(({ months }) => months !== undefined);
  if (!possible.some(({ code }) => code === publicityRule))
    throw badUserInput(
      "input.publicityRule",
      `must be one that decisions of ${happenedOn} are published by: ${possible.map(({ code }) => code).join(", ")}`,
    );
  const until = publishedUntil(publicityRule, happenedOn)?.latest ?? null;
  return { result_kind_code: "PENALTY", published_until: until };
}
