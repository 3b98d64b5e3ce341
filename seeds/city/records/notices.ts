import { createHash } from "node:crypto";
import type { Clock } from "../../../kit/clock.ts";
import { editionOn } from "../../../subgraphs/approvals/dualNotice/catalogue/editions.ts";
import { divisionOf } from "../../../subgraphs/approvals/dualNotice/counterparts.ts";
import { needsOf } from "../../../subgraphs/approvals/dualNotice/needsOf.ts";
import {
  letterRow,
  type NewLetter,
  noticeRows,
} from "../../../subgraphs/approvals/dualNotice/noticeRows.ts";
import type {
  DualNoticeRow,
  NoticeLetterRow,
  PermitRow,
} from "../../../subgraphs/approvals/rows.ts";
import { dayText } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { isMarketEntity } from "../entityForm.ts";
import { headOf } from "../peopleRows.ts";
import { provenance, registrarOf } from "../provenance.ts";
import { randomSource } from "../randomSource.ts";
import type { TableRows } from "../tableRows.ts";
import { noticeCourse } from "./noticeCourse.ts";

const PER_ENTITY = 32;

/** The letter of an entity, the notices to departments, and what came of them; none before there was a catalogue. */
export function noticeRecords(
  city: City,
  entity: CityEntity,
  id: number,
  permits: readonly PermitRow[],
): TableRows {
  const letter = letterOf(entity, id);
  if (letter === undefined) return {};
  const random = randomSource(city.citySeed, "notices", entity.number);
  const sentOn = letter.registration.registeredOn;
  const courses = noticeRows(letter, id * PER_ENTITY, sentOn).map((notice) =>
    noticeCourse(city, entity, { notice, permits, random }),
  );
  const breachedOn = courses.find(({ clue }) => clue !== undefined)?.notice.fed_back_on ?? null;
  return {
    noticed_registration: [
      { entity_id: id, needs: JSON.stringify(letter.needs.map(({ key }) => key)) },
    ],
    notice_letter: [signedLetter(city, entity, letter, breachedOn)],
    dual_notice: courses.map(({ notice }) => notice),
    dual_notice_step: courses.flatMap(({ steps }) => steps),
    unlicensed_clue: courses.flatMap(({ clue }) => (clue === undefined ? [] : [clue])),
  };
}

/** What an entity in business was told when it was registered. */
function letterOf(
  { form, uscc, lifespan, scope, domicile, industry }: CityEntity,
  id: number,
): NewLetter | undefined {
  const registeredOn = dayText(lifespan.established);
  const edition = editionOn(registeredOn);
  if (!isMarketEntity(form) || uscc === null || lifespan.ended !== null) return undefined;
  const needs = edition === undefined ? [] : needsOf(scope.text, edition.code);
  if (edition === undefined || needs.length === 0) return undefined;
  const registration = {
    entityId: id,
    scope: scope.text,
    registeredOn,
    division: divisionOf(domicile.authority),
    district: domicile.district,
    industry: industry.section,
  };
  return { id, registration, edition: edition.code, needs };
}

function signedLetter(
  city: City,
  entity: CityEntity,
  letter: NewLetter,
  breachedOn: DualNoticeRow["fed_back_on"],
): NoticeLetterRow {
  const { registeredOn } = letter.registration;
  const clock: Clock = { now: () => new Date(`${registeredOn}T02:00:00Z`) };
  return {
    ...letterRow(letter, clock),
    signatory: headOf(city, entity).name,
    signed_at: `${registeredOn} 02:00:00`,
    document_hash: createHash("sha256").update(`synthetic commitment ${letter.id}`).digest("hex"),
    commitment_code: breachedOn === null ? "VALID" : "BREACHED",
    breached_on: breachedOn,
    ...provenance(registrarOf(entity), entity.lifespan.established),
  };
}
