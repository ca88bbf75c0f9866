import { breachBasis } from './breach-basis.ts';
import type { Check } from './check.ts';
import { citationUnnamed } from './citation-unnamed.ts';
import { comparisonCites } from './comparison-cites.ts';
import { comparisonOrder } from './comparison-order.ts';
import { countryIso } from './country-iso.ts';
import { courseOrder } from './course-order.ts';
import { documentShared } from './document-shared.ts';
import { electionFolder } from './election-folder.ts';
import { electionVotes } from './election-votes.ts';
import { corrections } from './corrections.ts';
import { excerptAttributes } from './excerpt-attributes.ts';
import { excerptDuplicate } from './excerpt-duplicate.ts';
import { excerptFinding } from './excerpt-finding.ts';
import { excerptId } from './excerpt-id.ts';
import { excerptMarkup } from './excerpt-markup.ts';
import { excerptQuotation } from './excerpt-quotation.ts';
import { excerptRevised } from './excerpt-revised.ts';
import { excerptSection } from './excerpt-section.ts';
import { excerptTranslation } from './excerpt-translation.ts';
import { figureAgrees } from './figure-agrees.ts';
import { figureCurrency } from './figure-currency.ts';
import { figureDuplicate } from './figure-duplicate.ts';
import { figureIndicator } from './figure-indicator.ts';
import { figureOutsideQuotation } from './figure-outside-quotation.ts';
import { folderContent } from './folder-content.ts';
import { footnoteUndefined } from './footnote-undefined.ts';
import { footnotes } from './footnotes.ts';
import { futureDay } from './future-day.ts';
import { headingClaimed } from './heading-claimed.ts';
import { knownIds } from './known-ids.ts';
import { knownReports } from './known-reports.ts';
import { lockAgrees } from './lock-agrees.ts';
import { missionDays } from './mission-days.ts';
import { missionElectionDay } from './mission-election-day.ts';
import { leavesOut } from './leaves-out.ts';
import { missionHeads } from './mission-heads.ts';
import { missionNames } from './mission-names.ts';
import { nameReserved } from './name-reserved.ts';
import { negationReversed } from './negation-reversed.ts';
import { numberUnsupported } from './number-unsupported.ts';
import { ownSyntax } from './own-syntax.ts';
import { judgementLocked } from './judgement-locked.ts';
import { quotationVerified } from './quotation-verified.ts';
import { readingsAgree } from './readings-agree.ts';
import { readingsFinding } from './readings-finding.ts';
import { readingsPassages } from './readings-passages.ts';
import { readingsSealed } from './readings-sealed.ts';
import { readingsSettled } from './readings-settled.ts';
import { quotedWordsUnverified } from './quoted-words-unverified.ts';
import { redirects } from './redirects.ts';
import { reportDays } from './report-days.ts';
import { reportIssuers } from './report-issuers.ts';
import { reportName } from './report-name.ts';
import { reportReplaces } from './report-replaces.ts';
import { sharedWords } from './shared-words.ts';
import { stateStated } from './state-stated.ts';
import { statedFigures } from './stated-figures.ts';
import { threadCourse } from './thread-course.ts';
import { topicSummary } from './topic-summary.ts';
import { vocabularyDuplicate } from './vocabulary-duplicate.ts';
import { voteStated } from './vote-stated.ts';
import { sourceHost } from './source-host.ts';
import { withheld } from './withheld.ts';
import { removalSettled } from './removal-settled.ts';
import { wordsLocked } from './words-locked.ts';

/** Every rule, in the order in which an author would want to read of it. */
export const checks: readonly Check[] = [
  folderContent,
  electionFolder,
  electionVotes,
  reportName,
  vocabularyDuplicate,
  sharedWords,
  topicSummary,
  nameReserved,
  countryIso,
  knownReports,
  excerptId,
  excerptDuplicate,
  excerptSection,
  excerptFinding,
  excerptAttributes,
  breachBasis,
  excerptRevised,
  excerptQuotation,
  excerptTranslation,
  excerptMarkup,
  ownSyntax,
  quotationVerified,
  lockAgrees,
  footnotes,
  footnoteUndefined,
  figureOutsideQuotation,
  headingClaimed,
  knownIds,
  missionNames,
  missionHeads,
  missionDays,
  missionElectionDay,
  reportDays,
  reportIssuers,
  reportReplaces,
  documentShared,
  sourceHost,
  figureIndicator,
  voteStated,
  figureAgrees,
  figureCurrency,
  figureDuplicate,
  statedFigures,
  stateStated,
  comparisonCites,
  comparisonOrder,
  threadCourse,
  courseOrder,
  citationUnnamed,
  numberUnsupported,
  quotedWordsUnverified,
  negationReversed,
  leavesOut,
  redirects,
  corrections,
  withheld,
  readingsSealed,
  readingsPassages,
  readingsAgree,
  readingsFinding,
  readingsSettled,
  judgementLocked,
  wordsLocked,
  removalSettled,
  futureDay,
];
