import { accountClaims } from './rules/accountClaims.ts';
import { accountVersions } from './rules/accountVersions.ts';
import { against } from './rules/against.ts';
import { anchorRange } from './rules/anchorRange.ts';
import { anchors } from './rules/anchors.ts';
import { broaderCircle } from './rules/broaderCircle.ts';
import { byWithoutTalks } from './rules/byWithoutTalks.ts';
import { claimSource } from './rules/claimSource.ts';
import { closedLists } from './rules/closedLists.ts';
import { codedWithoutClaim } from './rules/codedWithoutClaim.ts';
import { commentVoice } from './rules/commentVoice.ts';
import { controlCharacters } from './rules/controlCharacters.ts';
import { coordinatesRange } from './rules/coordinatesRange.ts';
import { disputedAlone } from './rules/disputedAlone.ts';
import { duplicateAnchor } from './rules/duplicateAnchor.ts';
import { duplicateClaim } from './rules/duplicateClaim.ts';
import { duplicateId } from './rules/duplicateId.ts';
import { expectedCount } from './rules/expectedCount.ts';
import { fieldOfType } from './rules/fieldOfType.ts';
import { idShape } from './rules/idShape.ts';
import { intervalOrder } from './rules/intervalOrder.ts';
import { iso3166Shape } from './rules/iso3166Shape.ts';
import { keywordShape } from './rules/keywordShape.ts';
import { languageTag } from './rules/languageTag.ts';
import { locatedInCircle } from './rules/locatedInCircle.ts';
import { longGloss } from './rules/longGloss.ts';
import { malformedDate } from './rules/malformedDate.ts';
import { memberOfCircle } from './rules/memberOfCircle.ts';
import { mentionedType } from './rules/mentionedType.ts';
import { missingEvidence } from './rules/missingEvidence.ts';
import { ownVoiceStance } from './rules/ownVoiceStance.ts';
import { predicateEnds } from './rules/predicateEnds.ts';
import { repeatedItem } from './rules/repeatedItem.ts';
import { selfRelation } from './rules/selfRelation.ts';
import { selfVoice } from './rules/selfVoice.ts';
import { sharedName } from './rules/sharedName.ts';
import { shortAnchor } from './rules/shortAnchor.ts';
import { sourceSlug } from './rules/sourceSlug.ts';
import { textFingerprint } from './rules/textFingerprint.ts';
import { unknownEntity } from './rules/unknownEntity.ts';
import { unknownGenre } from './rules/unknownGenre.ts';
import { unknownKind } from './rules/unknownKind.ts';
import { unknownKindAlone } from './rules/unknownKindAlone.ts';
import { unknownPredicate } from './rules/unknownPredicate.ts';
import { unknownType } from './rules/unknownType.ts';
import { unknownValue } from './rules/unknownValue.ts';
import { unusedEntity } from './rules/unusedEntity.ts';
import { webAddress } from './rules/webAddress.ts';
import { wikidataShape } from './rules/wikidataShape.ts';
import type { Rule } from './rule.ts';

/** All rules: first words and ids, then what the fields of a record hold, then how records fit together. */
export const specifiedRules: readonly Rule[] = [
  closedLists,
  unknownType,
  idShape,
  sourceSlug,
  claimSource,
  duplicateId,
  unknownPredicate,
  unknownKind,
  unknownKindAlone,
  unknownGenre,
  unknownEntity,
  unknownValue,
  mentionedType,
  predicateEnds,
  fieldOfType,
  malformedDate,
  intervalOrder,
  wikidataShape,
  coordinatesRange,
  iso3166Shape,
  languageTag,
  webAddress,
  textFingerprint,
  controlCharacters,
  repeatedItem,
  sharedName,
  unusedEntity,
  broaderCircle,
  duplicateClaim,
  selfRelation,
  byWithoutTalks,
  ownVoiceStance,
  commentVoice,
  selfVoice,
  disputedAlone,
  against,
  locatedInCircle,
  memberOfCircle,
  codedWithoutClaim,
  expectedCount,
  longGloss,
  keywordShape,
  missingEvidence,
  shortAnchor,
  anchorRange,
  duplicateAnchor,
  anchors,
  accountVersions,
  accountClaims,
];
