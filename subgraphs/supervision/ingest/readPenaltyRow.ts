import { readAuthority, readSourceUnit } from "../../../kit/ingest/authority.ts";
import { FieldReader, type TextField } from "../../../kit/ingest/fieldReader.ts";
import { type Party, readParty } from "../../../kit/ingest/party.ts";
import { type Reading, readOrErrors, type Submission } from "../../../kit/ingest/readRow.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { addMonths, parseLocalDate } from "../../../standards/localDate.ts";
import { residentIdBirthDate } from "../../../standards/residentId.ts";
import { penaltyPublicity } from "../../../standards/timeLimits/penaltyPublicity.ts";
import type { PenaltyRowInput } from "../resolvers.generated.ts";
import type { PenaltyRow } from "../rows.ts";
import { penaltyOf2016 } from "./penaltyOf2016.ts";
import { categoriesOn, kindsNamed, type PenaltyKind, severestOf } from "./penaltyWords.ts";
import { supervisionItem } from "./supervisionItems.ts";

type Fields = FieldReader<TextField<PenaltyRowInput>>;

const RESIDENT_ID_CARD = "111";
const MONTHS_OF_A_MINOR = 18 * 12;

/** 当前状态 (CF_ZT of 2016), which the later editions do not have: left out, the decision is in force. */
const STATUSES: ReadonlyMap<string, string> = new Map([
  ["0", "0"],
  ["正常", "0"],
  ["1", "1"],
  ["撤销", "1"],
  ["2", "2"],
  ["异议", "2"],
  ["3", "3"],
  ["其他", "3"],
]);

const YES_OR_NO: ReadonlyMap<string, number> = new Map([
  ["是", 1],
  ["否", 0],
]);

/** Reads one row of the 双公示 standard, of 2016 or of 2018/2019; or says all that is wrong with it. */
export function readPenaltyRow(
  row: PenaltyRowInput,
  by: Submission,
  edition: string,
): Reading<PenaltyRow> {
  const upgraded = edition === "EDITION_2016" ? penaltyOf2016(row) : row;
  const fields: Fields = new FieldReader(upgraded);
  const party = readParty(fields, "party");
  const authority = readAuthority(fields, by.department, supervisionItem);
  const sourceUnit = readSourceUnit(fields, by.department);
  const kinds = kindsOf(fields);
  const decision = decisionOf(fields, by.today);
  const amounts = amountsOf(fields, kinds);
  const publicity = publicityOf(fields, kinds, { ...decision, fine: amounts.fine });
  const categories = categoriesOn(decision.decidedOn, kinds);
  const told = {
    document_number: decision.documentNumber,
    case_name: fields.optional("caseName", 200),
    violation_type: fields.required("violationType", 2_000),
    facts: fields.required("facts", 20_000),
    basis: fields.required("basis", 4_000),
    category_edition: categories.edition,
    category_codes: categories.codes,
    content: fields.required("content", 4_000),
    fine: amounts.fine,
    confiscation: amounts.confiscation,
    suspended_licence: fields.optional("suspendedLicence", 200),
    decided_on: decision.decidedOn,
    valid_until: decision.validUntil,
    published_until: publicity.until,
    publicity_term_code: publicity.rule,
    item_code: authority.item_code,
    authority_uscc: authority.authority_uscc,
    level_code: authority.level_code,
    district_code: authority.district_code,
    simple_procedure:
      fields.word("simpleProcedure", YES_OR_NO, fields.optional("simpleProcedure", 1)) ?? 0,
    status_code: fields.word("status", STATUSES, fields.optional("status", 8)) ?? "0",
    party_kind_code: party.kind ?? "",
    party_name: party.name,
    person_id_type_code: party.person.type,
    person_id_number: party.person.number,
    legal_representative_name: party.representative.name,
    legal_representative_id_type_code: party.representative.type,
    legal_representative_id_number: party.representative.number,
    prior_offences: null,
    decision_text: null,
    remark: fields.optional("remark", 512),
    sealed: isMinor(party, decision.decidedOn) ? 1 : 0,
    source_system: by.sourceSystem,
    authority_code: by.department.code,
  };
  const besides = [party.otherCodes, sourceUnit];
  return readOrErrors(fields, { told, subjectUscc: party.uscc, version: row.version, besides });
}

function kindsOf(fields: Fields): readonly PenaltyKind[] {
  const text = fields.required("category", 256);
  const kinds = kindsNamed(text);
  if (text !== "" && kinds === undefined)
    fields.refuse(
      "category",
      "UNKNOWN_CODE",
      "应为处罚类别，多项用分号分开，如 罚款；没收违法所得 · must be kinds of penalty, several divided by semicolons, such as 罚款；没收违法所得",
    );
  return kinds ?? [];
}

function decisionOf(fields: Fields, today: string) {
  const decidedOn = fields.pastDate("decidedOn", today) ?? "";
  const validUntil = fields.optionalTermEnd("validUntil");
  if (validUntil !== null && decidedOn !== "" && validUntil < decidedOn)
    fields.refuse("validUntil", "DATE_ORDER", "早于决定日期 · lies before the day of the decision");
  const documentNumber = normalizeDocumentNumber(fields.required("documentNumber", 128));
  return { documentNumber, decidedOn, validUntil };
}

/** A decision that fines says how much; 0 stands for no fine. */
function amountsOf(fields: Fields, kinds: readonly PenaltyKind[]) {
  const fine = fields.wanYuan("fine") ?? 0;
  const isFined = kinds.some(({ severity }) => severity === "FINE");
  if (isFined && fine === 0)
    fields.refuse(
      "fine",
      "REQUIRED",
      "处罚类别有罚款，须填金额（万元） · a fine is among the kinds of penalty, so its amount in 万元 must be there",
    );
  return { fine, confiscation: fields.wanYuan("confiscation") };
}

/** CF_GSJZQ may be left out; what is told keeps to the rule of the day of the decision. */
function publicityOf(
  fields: Fields,
  kinds: readonly PenaltyKind[],
  decision: {
    readonly decidedOn: string;
    readonly validUntil: string | null;
    readonly fine: number;
  },
): { readonly rule: string; readonly until: string | null } {
  const told = fields.optionalDate("publishedUntil");
  const { decidedOn, validUntil, fine } = decision;
  if (decidedOn === "" || kinds.length === 0) return { rule: "", until: null };
  const severity = severestOf(kinds);
  const restrictedUntil = severity === "GRAVE" ? (validUntil ?? undefined) : undefined;
  const { rule, until, earliest } = penaltyPublicity({
    decidedOn,
    severity,
    fine,
    restrictedUntil,
  });
  if (told === null) return { rule, until };
  if (until === null || earliest === null || told > until || told < earliest)
    fields.refuse(
      "publishedUntil",
      "PUBLICITY_TERM",
      `公示截止期不合规则 ${rule}，${termOf(earliest, until)} · does not keep to the rule ${rule}`,
    );
  return { rule, until: told };
}

function termOf(earliest: string | null, until: string | null): string {
  if (until === null || earliest === null) return "该决定不公示";
  return earliest === until ? `应为 ${until}` : `应在 ${earliest} 至 ${until} 之间`;
}

/** Whose party was under eighteen is sealed (R4); it is told from the number of a resident identity card. */
function isMinor({ person }: Party, decidedOn: string): boolean {
  const day = parseLocalDate(decidedOn);
  if (person.type !== RESIDENT_ID_CARD || person.number === null || day === undefined) return false;
  const born = residentIdBirthDate(person.number);
  return born !== undefined && addMonths(born, MONTHS_OF_A_MINOR) > day;
}
