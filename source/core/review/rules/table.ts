import type {Rule} from '../types.ts';
import {dates} from './dates.ts';
import {disableReason} from './disable-reason.ts';
import {fenceOpen} from './fence-open.ts';
import {frontMatterValid} from './front-matter-valid.ts';
import {headingOrder} from './heading-order.ts';
import {invisible} from './invisible.ts';
import {matrix} from './matrix.ts';
import {plan} from './plan.ts';
import {secret} from './secret.ts';
import {sectionEmpty} from './section-empty.ts';
import {statusChoiceLeft} from './status-choice-left.ts';
import {statusKnown} from './status-known.ts';
import {title} from './title.ts';

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
	matrix,
	plan,
	disableReason,
];
