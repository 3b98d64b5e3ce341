import { harbourFeatures } from "../harbour/features.ts";
import { abstractTypes } from "./abstractTypes.ts";
import { childTypes } from "./childTypes.ts";
import { circles } from "./circles.ts";
import { conditions } from "./conditions.ts";
import { contexts } from "./contexts.ts";
import { differingIds } from "./differingIds.ts";
import { entityCalls } from "./entityCalls.ts";
import { enumsAndInputs } from "./enumsAndInputs.ts";
import { federation1 } from "./federation1.ts";
import { hidden } from "./hidden.ts";
import { interfaceObjects } from "./interfaceObjects.ts";
import { keys } from "./keys.ts";
import { node } from "./node.ts";
import { overrides } from "./overrides.ts";
import { requires } from "./requires.ts";
import { sharedRoots } from "./sharedRoots.ts";
import { mutations } from "./mutations.ts";
import { provides } from "./provides.ts";
import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

export const supergraphs: readonly SupergraphUnderTest[] = [
  abstractTypes,
  childTypes,
  circles,
  conditions,
  contexts,
  differingIds,
  entityCalls,
  enumsAndInputs,
  federation1,
  harbourFeatures,
  hidden,
  interfaceObjects,
  keys,
  node,
  overrides,
  requires,
  sharedRoots,
  mutations,
  provides,
];
