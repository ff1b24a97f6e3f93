import type {Rule} from '../types.ts';
import {answerOverdue} from './answer-overdue.ts';
import {areaReviewed} from './area-reviewed.ts';
import {assumptionChecked} from './assumption-checked.ts';
import {changedByHand} from './changed-by-hand.ts';
import {choiceKnown} from './choice-known.ts';
import {constraintMet} from './constraint-met.ts';
import {costOfInaction} from './cost-of-inaction.ts';
import {datesRule} from './dates.ts';
import {deadlineKept} from './deadline-kept.ts';
import {designedBelowLoad} from './designed-below-load.ts';
import {disableReason} from './disable-reason.ts';
import {drawbacksOfSelected} from './drawbacks-of-selected.ts';
import {driverNamed} from './driver-named.ts';
import {eventConsumed} from './event-consumed.ts';
import {fenceOpen} from './fence-open.ts';
import {freezeKept} from './freeze-kept.ts';
import {frontMatterValid} from './front-matter-valid.ts';
import {goalMeasured} from './goal-measured.ts';
import {goalsNonGoals} from './goals-nongoals.ts';
import {headingOrder} from './heading-order.ts';
import {historyAgrees} from './history-agrees.ts';
import {invisible} from './invisible.ts';
import {keptBoth} from './kept-both.ts';
import {lessonsWritten} from './lessons-written.ts';
import {linkDead} from './link-dead.ts';
import {longNoSummary} from './long-no-summary.ts';
import {matrixCells} from './matrix-cells.ts';
import {metricActual} from './metric-actual.ts';
import {metricComplete} from './metric-complete.ts';
import {metricFelt} from './metric-felt.ts';
import {motivationEvidence} from './motivation-evidence.ts';
import {nameKnown} from './name-known.ts';
import {nameTwice} from './name-twice.ts';
import {noDoNothing} from './no-do-nothing.ts';
import {notHighest} from './not-highest.ts';
import {notUnderstood} from './not-understood.ts';
import {numberMatches} from './number-matches.ts';
import {numberUnique} from './number-unique.ts';
import {objectionOpen} from './objection-open.ts';
import {optionOnesided} from './option-onesided.ts';
import {optionsLt2} from './options-lt2.ts';
import {peopleRule} from './people.ts';
import {phaseDeps} from './phase-deps.ts';
import {phaseExit} from './phase-exit.ts';
import {phaseTasks} from './phase-tasks.ts';
import {phaseTime} from './phase-time.ts';
import {placeholderLeft} from './placeholder-left.ts';
import {planStart} from './plan-start.ts';
import {platformConsidered} from './platform-considered.ts';
import {questionOwner} from './question-owner.ts';
import {readyWithOpen} from './ready-with-open.ts';
import {remarkObeyed} from './remark-obeyed.ts';
import {retentionAgrees} from './retention-agrees.ts';
import {reversibility} from './reversibility.ts';
import {reviewDue} from './review-due.ts';
import {reviewersEnough} from './reviewers-enough.ts';
import {riskAnswered} from './risk-answered.ts';
import {riskComplete} from './risk-complete.ts';
import {rollbackMissing} from './rollback-missing.ts';
import {rollbackTrigger} from './rollback-trigger.ts';
import {saidTwice} from './said-twice.ts';
import {secret} from './secret.ts';
import {sectionEmpty} from './section-empty.ts';
import {sectionMissing} from './section-missing.ts';
import {seeBelow} from './see-below.ts';
import {selection} from './selection.ts';
import {sourceWatched} from './source-watched.ts';
import {statusChoiceLeft} from './status-choice-left.ts';
import {statusKnown} from './status-known.ts';
import {sumRight} from './sum-right.ts';
import {supersedeLinks} from './supersede-links.ts';
import {systemAsked} from './system-asked.ts';
import {tasksOpen} from './tasks-open.ts';
import {title} from './title.ts';
import {triggerWatched} from './trigger-watched.ts';
import {undecided} from './undecided.ts';
import {untouched} from './untouched.ts';
import {vagueWords} from './vague-words.ts';
import {valueMissing} from './value-missing.ts';
import {weights100} from './weights-100.ts';
import {whyNotMissing} from './why-not-missing.ts';

/** Every rule there is, grouped by what they look at. Only the page of rules follows this order: findings come in that of the document. */
export const rules: readonly Rule[] = [
	title,
	statusKnown,
	choiceKnown,
	statusChoiceLeft,
	historyAgrees,
	peopleRule,
	datesRule,
	frontMatterValid,
	placeholderLeft,
	sectionEmpty,
	sectionMissing,
	seeBelow,
	numberUnique,
	numberMatches,
	supersedeLinks,
	linkDead,
	fenceOpen,
	invisible,
	headingOrder,
	secret,
	longNoSummary,
	untouched,
	notUnderstood,
	keptBoth,
	changedByHand,
	undecided,
	saidTwice,
	motivationEvidence,
	costOfInaction,
	goalsNonGoals,
	goalMeasured,
	constraintMet,
	assumptionChecked,
	optionsLt2,
	noDoNothing,
	optionOnesided,
	whyNotMissing,
	selection,
	weights100,
	matrixCells,
	notHighest,
	drawbacksOfSelected,
	platformConsidered,
	eventConsumed,
	phaseExit,
	phaseTime,
	phaseDeps,
	freezeKept,
	deadlineKept,
	phaseTasks,
	tasksOpen,
	rollbackMissing,
	rollbackTrigger,
	triggerWatched,
	sourceWatched,
	reversibility,
	riskComplete,
	riskAnswered,
	planStart,
	driverNamed,
	answerOverdue,
	objectionOpen,
	remarkObeyed,
	reviewersEnough,
	areaReviewed,
	systemAsked,
	metricComplete,
	metricFelt,
	metricActual,
	lessonsWritten,
	reviewDue,
	questionOwner,
	vagueWords,
	valueMissing,
	sumRight,
	retentionAgrees,
	nameKnown,
	nameTwice,
	readyWithOpen,
	designedBelowLoad,
	disableReason,
];
