import {bulletsWith} from '../bullets.ts';
import {conceptOf} from '../concepts.ts';
import {announcing} from '../own-list.ts';
import {plainHeading} from '../plain-heading.ts';
import {aboveText} from '../prose.ts';
import type {GroupKind} from '../shape.ts';
import {plainTable, tableWith} from '../table.ts';
import {metricsQuestion} from './questions/metrics.ts';

const names = {
	metric: /^(?:(?:success )?metrics?|metric name|kpis?|measures?|indicators?|slis?|name)$/,
	category: /^(?:category|type|area|kind)$/,
	baseline: /^(?:baseline|current(?: value)?|today|now|before)$/,
	target: /^(?:targets?|target value|goals?|slos?|objective|threshold|after)$/,
	by: /^(?:by|deadline|due|due date|when|date|timeframe)$/,
	source: /^(?:source|data source|how (?:it is )?measured|measured by|measurement(?: method)?|tool)$/,
	actual: /^(?:actual|result)$/,
};

const inBullets = bulletsWith({name: 'metric', announcement: announcing('metrics?|measured?|success')}, names);

/** What shows that it worked. */
export const metrics: GroupKind = {
	question: metricsQuestion,
	isHome: (title) =>
		/^success criteria$/.test(plainHeading(title)) ||
		(conceptOf(title)?.name === 'Metrics' && /metrics?\b|\bkpis?\b|\bsl[io]s?\b|measur|success/i.test(title)),
	heading: 'Metrics',
	concept: 'Metrics',
	names,
	recognisers: [tableWith(names), inBullets, aboveText(inBullets)],
	plain: plainTable(['metric', 'baseline', 'target']),
};
