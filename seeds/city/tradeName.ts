import type { City } from "./city.ts";
import { districtOfEntity } from "./domicile.ts";
import { type EntityForm, formOf } from "./entityForm.ts";
import { industryOf } from "./industries/index.ts";
import type { Industry } from "./industries/industry.ts";
import { institutionName } from "./institutionName.ts";
import { CITY_DISTRICTS } from "./districts.ts";
import { parentOf } from "./parent.ts";
import { randomSource, type RandomSource } from "./randomSource.ts";
import { representativeOfficeName } from "./foreignParent.ts";

/** Seldom used in real trade names, so that what they make up is nobody's brand. */
const BRAND_CHARACTERS = Array.from(
  "屿樾澍岫菡翊骞栾蔚泓沁澜汀芷菱荻蓼葭蕙鹭鸢雁麓峤崧珩琮璟瑀溯霁蘅漪砚砺笙筠箬缦翎翙聿舸芃荃莳菁葳蒻虞蹊轶遒" +
    "邈酩铄铠锴阆霖霏靖韫颀飏馥骋鹄鹞黎黛鼎旻昀晟暄曦朔杪栩桁梓棠椿榛槿檀欤沅沐沣泠洄洛浛涵淅渊湛滢漾濯焱煦熠",
);

const NUMBERED_BRANCHES = ["第一", "第二", "第三", "第四", "第五"] as const;

/** The registered name of an entity, by its number alone; a branch is named after its parent. */
export function nameOf(city: City, number: number): string {
  const form = formOf(city, number);
  switch (form) {
    case "branch":
      return branchName(city, number);
    case "representativeOffice":
      return representativeOfficeName(city, number);
    case "stateOrgan":
    case "publicInstitution":
    case "socialOrganization":
    case "legalService":
    case "religiousVenue":
    case "tradeUnion":
    case "ruralCollective":
      return institutionName(
        number,
        form,
        districtOfEntity(city, number, form),
        brandOf(city, number),
      );
    default:
      return firmName(city, number, form);
  }
}

/** The distinctive part of a name. */
export function brandOf(city: City, number: number): string {
  const random = randomSource(city.citySeed, "name", number);
  return brand(random);
}

function brand(random: RandomSource): string {
  const two = random.pick(BRAND_CHARACTERS) + random.pick(BRAND_CHARACTERS);
  return random.chance(0.35) ? two + random.pick(BRAND_CHARACTERS) : two;
}

function firmName(city: City, number: number, form: EntityForm): string {
  const random = randomSource(city.citySeed, "name", number);
  const distinctive = brand(random);
  const industry = industryOf(city, number, form);
  const word = random.pick(form === "individualBusiness" ? industry.shops : industry.words);
  switch (form) {
    case "individualBusiness":
      return `上海市${shortDistrict(city, number, form)}${distinctive}${word}`;
    case "farmersCooperative":
      return `上海${distinctive}${random.pick(["果蔬", "粮食", "水产", "花卉"])}专业合作社`;
    case "factory":
      return `上海${distinctive}${word}厂`;
    case "partnership":
      return `上海${distinctive}${partnershipWord(random, industry)}（有限合伙）`;
    case "soleProprietorship":
      return `上海${distinctive}${word}${random.pick(["经营部", "中心", "工作室", "事务所", "服务部"])}`;
    default:
      return companyName(
        random,
        distinctive,
        word,
        form === "jointStock" ? "股份有限公司" : "有限公司",
      );
  }
}

function companyName(
  random: RandomSource,
  distinctive: string,
  word: string,
  ending: string,
): string {
  const style = random.unit();
  if (style < 0.08) return `${distinctive}${word}（上海）${ending}`;
  if (style < 0.1) return `${distinctive}（中国）${word}${ending}`;
  if (style < 0.13) return `上海${distinctive}（集团）${word}${ending}`;
  return `上海${distinctive}${word}${ending}`;
}

function partnershipWord(random: RandomSource, { words }: Industry): string {
  return random.chance(0.6)
    ? random.pick(["投资管理合伙企业", "企业管理合伙企业", "股权投资合伙企业"])
    : `${random.pick(words)}中心`;
}

function branchName(city: City, number: number): string {
  const random = randomSource(city.citySeed, "name", number);
  const parent = parentOf(city, number);
  // The first entities of a city have no parent in it: theirs is in another city.
  const parentName = parent === undefined ? `${brand(random)}实业有限公司` : nameOf(city, parent);
  const suffix =
    random.chance(0.6) || parentName.length > 18
      ? shortDistrict(city, number, "branch").slice(0, -1)
      : `${shortDistrict(city, number, "branch")}${random.pick(NUMBERED_BRANCHES)}`;
  return `${parentName}${suffix}分公司`;
}

/** Such as 松江区, or 浦东新区. */
function shortDistrict(city: City, number: number, form: EntityForm): string {
  const code = districtOfEntity(city, number, form);
  return CITY_DISTRICTS.find((district) => district.code === code)?.zh ?? "";
}
