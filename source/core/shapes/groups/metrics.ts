import {bulletsWith} from '../bullets.ts';
import {conceptOf} from '../concepts.ts';
import {announcing} from '../own-list.ts';
import {plainHeading} from '../plain-heading.ts';
import {aboveText} from '../prose.ts';
import type {GroupKind} from '../shape.ts';
import {plainTable, tableWith} from '../table.ts';
import {metricsQuestion} from './questions/metrics.ts';

const names = {
	metric: /^(?:(?:success )?metrics?|metric name|kpis?|measures?|indicators?|slis?|name|what|métricas?|kennzahl|指標)$/,
	category: /^(?:category|type|area|kind)$/,
	baseline:
		/^(?:baseline|current(?:ly)?(?: value)?|today|now|before|so far|at present|present|hoy|actual hoy|heute|bisher|hoje|atual|現状)$/,
	target:
		/^(?:targets?|aims?(?: for)?|(?:what )?(?:we )?want(?:ed)?|wanted|target value|goals?|slos?|objective|threshold|after|planned|objetivo|ziel|meta|目標)$/,
	by: /^(?:by(?: when)?|until(?: when)?|deadline|due|due (?:date|by)|when|date|timeframe|fecha|plazo|termin|bis|prazo|até|期限)$/,
	source:
		/^(?:source|data source|how (?:it is )?measured|(?:where )?measured(?: by| in| with)?|where from|where (?:we|you) (?:read|see|find|measure|look)(?: (?:it|this))?(?: up| in| from)?|(?:read|seen|taken) (?:from|in)|measurement(?: method)?|tool|fuente|quelle|fonte|出典)$/,
	actual: /^(?:actual|result|reached|achieved|erreicht|alcançado)\b(?: ?\(.*\))?$/,
};

const inBullets = bulletsWith({name: 'metric', announcement: announcing('metrics?|measured?|success')}, names);

/** What shows that it worked. */
export const metrics: GroupKind = {
	question: metricsQuestion,
	isHome: (title) =>
		/^success criteria$/.test(plainHeading(title)) ||
		(conceptOf(title)?.name === 'Metrics' &&
			/metrics?\b|\bkpis?\b|\bsl[io]s?\b|measur|success|\bknow\b|erfolg|kennzahl|métricas/i.test(title)),
	heading: 'Metrics',
	concept: 'Metrics',
	names,
	recognisers: [tableWith(names), inBullets, aboveText(inBullets)],
	plain: plainTable(['metric', 'baseline', 'target']),
};
