import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';

/** What shows a running system, by its name or kind. */
const instruments =
	/(?<!\p{L})(?:dashboards?|grafana|datadog|prometheus|cloudwatch|kibana|splunk|sentry|new relic|honeycomb|loki|jaeger|logs|(?:access|error|server|request|gateway) log|traces|alerts?|monitoring)(?!\p{L})/giu;

/** Numbers of the house, of money and of people are read from dashboards, too, which nobody on call looks at. */
const ofTheHouse =
	/(?<!\p{L})(?:costs?|bill(?:ing|s)?|invoices?|budget|finance|revenue|sales|business|adoption|usage|support|tickets?|survey|satisfaction|jira|looker|tableau|power bi|bigquery|analytics|crm|hr|deployments?|delivery|lead time|team|dora)(?!\p{L})/iu;

/** What is measured once, and not while it runs. */
const inTests =
	/(?<!\p{L})(?:tests?|testing|bench\w*|staging|ci|pipeline|builds?|simulat\w+|rehearsal|trial)(?!\p{L})/iu;

/**
 * The words of a metric, an item of `metrics`, whose source is something that shows the running system, without the name
 * of that: what it would have to show. Undefined for metrics that are read elsewhere, or from nothing that is named.
 */
export function shownInOperation(metric: Answers): string | undefined {
	const source = lineAt(metric, 'source');
	const all = ['category', 'metric', 'source'].map((path) => lineAt(metric, path)).join('\n');
	if (source.search(instruments) < 0 || ofTheHouse.test(all) || inTests.test(source)) return undefined;
	return withoutInstruments([lineAt(metric, 'metric'), source].join('\n'));
}

/** A text without what such instruments are called, which says nothing of what they show. */
export function withoutInstruments(text: string): string {
	return text.replaceAll(instruments, ' ').replaceAll(often, ' ');
}

/** How often it is looked at. */
const often = /(?<!\p{L})(?:hourly|daily|weekly|monthly|quarterly)(?!\p{L})/giu;
