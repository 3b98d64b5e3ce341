import type { ParticularsType } from "../../subgraphs/legal-entities/rows.ts";
import { dayText, endOfTerm } from "./calendar.ts";
import { MILLIONTHS } from "./capital.ts";
import type { City } from "./city.ts";
import { type CityEntity, cityEntity } from "./cityEntity.ts";
import { foreignParentOf } from "./foreignParent.ts";
import { ownPerson } from "./owner.ts";
import { personOf } from "./person.ts";
import { randomSource, type RandomSource } from "./randomSource.ts";

/** What only an entity's own kind has: the GraphQL type, and its fields as they are stored. */
export interface Particulars {
  readonly type: ParticularsType;
  readonly details: object;
}

const coded = (code: string, name: string, nameEn: string) => ({ code, name, nameEn });
const yuan = (wan: number) => ({ amount: Math.round(wan) * MILLIONTHS, currency: "CNY" });

/** The particulars of an entity, by its form. */
export function particularsOf(city: City, entity: CityEntity): Particulars {
  const random = randomSource(city.citySeed, "particulars", entity.number);
  switch (entity.form) {
    case "branch":
      return { type: "BranchParticulars", details: branch(city, entity, random) };
    case "individualBusiness":
      return { type: "IndividualBusinessParticulars", details: individual(city, entity, random) };
    case "farmersCooperative":
      return { type: "FarmersCooperativeParticulars", details: cooperative(entity, random) };
    case "representativeOffice":
      return { type: "RepresentativeOfficeParticulars", details: office(city, entity) };
    default:
      return institution(entity, random) ?? enterprise(city, entity, random);
  }
}

function enterprise(city: City, entity: CityEntity, random: RandomSource): Particulars {
  const { capital, kind, number } = entity;
  return {
    type: "EnterpriseParticulars",
    details: {
      paidInCapital: capital && random.chance(0.6) ? capital : null,
      smallOrMicro: (capital?.amount ?? 0) < 500 * MILLIONTHS,
      stockCode: null,
      foreignInvestorCountry: kind.foreign ? foreignParentOf(city, number).country : null,
    },
  };
}

function branch(city: City, { parent }: CityEntity, random: RandomSource): object {
  return {
    accounting: random.chance(0.7)
      ? coded("1", "非独立核算", "Accounted for by its parent")
      : coded("2", "独立核算", "Accounts of its own"),
    parentName: parent === undefined ? null : cityEntity(city, parent).name,
  };
}

function individual(city: City, { number }: CityEntity, random: RandomSource): object {
  const family = random.chance(0.2);
  return {
    composition: family
      ? coded("2", "家庭经营", "Run by a family")
      : coded("1", "个人经营", "Run by one person"),
    familyMembers: family ? [personOf(city, ownPerson(city, number, 1)).name] : null,
  };
}

function cooperative({ capital }: CityEntity, random: RandomSource): object {
  const members = random.between(5, 180);
  return {
    memberCount: members,
    // At least four in five must be farmers (农民专业合作社法).
    farmerCount: Math.ceil(members * (0.8 + 0.2 * random.unit())),
    totalContributions: capital,
  };
}

function office(city: City, { number, lifespan }: CityEntity): object {
  const { name, country } = foreignParentOf(city, number);
  return {
    foreignParentName: name,
    foreignParentCountry: country,
    permittedUntil: dayText(endOfTerm(lifespan.established, 20)),
  };
}

function institution(entity: CityEntity, random: RandomSource): Particulars | undefined {
  const serial = String(random.below(100_000_000)).padStart(8, "0");
  const { form } = entity;
  switch (form) {
    case "stateOrgan":
      return {
        type: "GovernmentOrganParticulars",
        details: {
          level: coded("4", "乡镇级", "Township"),
          establishmentDocument: null,
        },
      };
    case "publicInstitution":
      return {
        type: "PublicInstitutionParticulars",
        details: {
          sponsor: "区人民政府",
          fundingSource: coded("1", "财政补助", "Public funds"),
          startingFunds: yuan(random.between(10, 500)),
          certificateNumber: `事证第${serial}号`,
        },
      };
    case "socialOrganization":
      return {
        type: "SocialOrganizationParticulars",
        details: {
          supervisingBody: "区民政局",
          activityArea: "上海市",
          certificateNumber: `社证字第${serial}号`,
          originalFund: entity.kind.kind === "53" ? yuan(200 + random.below(800)) : null,
          lastInspection: coded("1", "合格", "Passed"),
        },
      };
    case "legalService":
      return {
        type: "LegalServiceParticulars",
        details: { licenceNumber: `Y31${serial}`, practitionerCount: random.between(3, 120) },
      };
    case "religiousVenue":
      return {
        type: "ReligiousVenueParticulars",
        details: { religion: religionOf(entity.name), certificateNumber: `宗场证字${serial}号` },
      };
    case "tradeUnion":
      return {
        type: "TradeUnionParticulars",
        details: { memberCount: random.between(30, 2_000), superiorUnion: "区总工会" },
      };
    case "ruralCollective":
      return {
        type: "RuralCollectiveParticulars",
        details: {
          householdCount: random.between(60, 1_500),
          collectiveAssets: yuan(random.between(100, 30_000)),
        },
      };
    default:
      return undefined;
  }
}

function religionOf(name: string) {
  if (name.endsWith("道观")) return coded("2", "道教", "Taoism");
  return name.endsWith("教堂")
    ? coded("5", "基督教", "Christianity")
    : coded("1", "佛教", "Buddhism");
}
