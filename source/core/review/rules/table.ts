import type {Rule} from '../types.ts';
import {dates} from './dates.ts';
import {disableReason} from './disable-reason.ts';
import {drawbacksOfSelected} from './drawbacks-of-selected.ts';
import {fenceOpen} from './fence-open.ts';
import {frontMatterValid} from './front-matter-valid.ts';
import {headingOrder} from './heading-order.ts';
import {invisible} from './invisible.ts';
import {matrixCells} from './matrix-cells.ts';
import {metricComplete} from './metric-complete.ts';
import {noDoNothing} from './no-do-nothing.ts';
import {notHighest} from './not-highest.ts';
import {optionOnesided} from './option-onesided.ts';
import {optionsLt2} from './options-lt2.ts';
import {phaseDeps} from './phase-deps.ts';
import {phaseExit} from './phase-exit.ts';
import {phaseTasks} from './phase-tasks.ts';
import {phaseTime} from './phase-time.ts';
import {riskComplete} from './risk-complete.ts';
import {rollbackMissing} from './rollback-missing.ts';
import {rollbackTrigger} from './rollback-trigger.ts';
import {secret} from './secret.ts';
import {sectionEmpty} from './section-empty.ts';
import {selection} from './selection.ts';
import {statusChoiceLeft} from './status-choice-left.ts';
import {statusKnown} from './status-known.ts';
import {title} from './title.ts';
import {weights100} from './weights-100.ts';
import {whyNotMissing} from './why-not-missing.ts';

/** Every rule there is, in the order of their codes. */
export const rules: readonly Rule[] = [
	title,
	statusKnown,
	statusChoiceLeft,
	dates,
	frontMatterValid,
	sectionEmpty,
	fenceOpen,
	invisible,
	headingOrder,
	secret,
	optionsLt2,
	noDoNothing,
	optionOnesided,
	whyNotMissing,
	selection,
	weights100,
	matrixCells,
	notHighest,
	drawbacksOfSelected,
	phaseExit,
	phaseTime,
	phaseDeps,
	phaseTasks,
	rollbackMissing,
	rollbackTrigger,
	riskComplete,
	metricComplete,
	disableReason,
];
