import type { Check } from './check.ts';
import { citationUnnamed } from './citation-unnamed.ts';
import { comparisonCites } from './comparison-cites.ts';
import { excerptAttributes } from './excerpt-attributes.ts';
import { excerptDuplicate } from './excerpt-duplicate.ts';
import { excerptFinding } from './excerpt-finding.ts';
import { excerptId } from './excerpt-id.ts';
import { excerptMarkup } from './excerpt-markup.ts';
import { excerptQuotation } from './excerpt-quotation.ts';
import { excerptRevised } from './excerpt-revised.ts';
import { excerptSection } from './excerpt-section.ts';
import { figureAgrees } from './figure-agrees.ts';
import { figureDuplicate } from './figure-duplicate.ts';
import { figureIndicator } from './figure-indicator.ts';
import { figureOutsideQuotation } from './figure-outside-quotation.ts';
import { folderContent } from './folder-content.ts';
import { footnoteUndefined } from './footnote-undefined.ts';
import { footnotes } from './footnotes.ts';
import { headingClaimed } from './heading-claimed.ts';
import { knownIds } from './known-ids.ts';
import { leavesOut } from './leaves-out.ts';
import { missionHeads } from './mission-heads.ts';
import { nameReserved } from './name-reserved.ts';
import { numberUnsupported } from './number-unsupported.ts';
import { quotationVerified } from './quotation-verified.ts';
import { quotedWordsUnverified } from './quoted-words-unverified.ts';
import { redirects } from './redirects.ts';
import { stateStated } from './state-stated.ts';
import { threadCourse } from './thread-course.ts';
import { topicSummary } from './topic-summary.ts';
import { vocabularyDuplicate } from './vocabulary-duplicate.ts';

/** Every rule, in the order in which an author would want to read of it. */
export const checks: readonly Check[] = [
  folderContent,
  vocabularyDuplicate,
  topicSummary,
  nameReserved,
  excerptId,
  excerptDuplicate,
  excerptSection,
  excerptFinding,
  excerptAttributes,
  excerptRevised,
  excerptQuotation,
  excerptMarkup,
  quotationVerified,
  footnotes,
  footnoteUndefined,
  figureOutsideQuotation,
  headingClaimed,
  knownIds,
  missionHeads,
  figureIndicator,
  figureAgrees,
  figureDuplicate,
  stateStated,
  comparisonCites,
  threadCourse,
  citationUnnamed,
  numberUnsupported,
  quotedWordsUnverified,
  leavesOut,
  redirects,
];
