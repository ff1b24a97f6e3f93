const segment = '[^,;()[\\]]{0,40}';

/** What values are read from, wherever it is named. */
const instrument = new RegExp(
	`(?<!\\p{L})(?:[\\p{L}-]{1,20}\\s)?(?:dashboards?|grafana|datadog|prometheus|cloudwatch|kibana|splunk|sentry|new relic|bigquery|analytics|jira|survey|bill|invoices?|logs?|query|audit|traces|probes?|checksums?|sample of|(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly) (?:count|comparison|check|report|sample|reconciliation))(?!\\p{L})${segment}`,
	'iu',
);

const named = new RegExp(
	`(?<!\\p{L})(?:source|quelle|measured (?:by|with|in|from|on)|read (?:from|off)|according to|as (?:seen|shown) (?:in|on|by)|laut|gemäß)[\\s:]{1,3}["'\`“]?\\p{L}${segment}`,
	'iu',
);

/** What somebody does to get the value: "checked on 40 of them", "counted by hand". */
const taken =
	/(?<!\p{L})(?:checked|verified|counted|measured|sampled|audited|looked at|asked|timed|by (?:hand|manual) count|hand count)(?!\p{L})[^,;()[\]]{0,60}/iu;

/** A part behind the first number that has no number itself: `, Grafana "PDF"`, `(billing)`. */
const remark = /[,;([]\s*(?:(?:from|in|via|per|aus)\s)?\s*["'`“]?(\p{L}[^,;()[\]\d]{1,80})(?=[,;)\].]|$)/gu;

/** Only what is counted itself can tell: "4 of 4 teams", "100 % of accounts". */
const counted =
	/(?<![\d.,])(?:\d+\s+(?:of|out of|von|de|sur)\s+\d+|100\s?%\s+(?:of|der|aller|des|de))\s+\p{L}[\p{L}-]*/iu;

/** The words that are called its source, even in a remark that says what it was: "(today 0; source: the bill)". */
export function namedSourceIn(text: string): string | undefined {
	return named.exec(text)?.[0].trim();
}

/** The words of a sentence that may say where its value is read; `from` is where its first number ends. */
export function sourceIn(text: string, from: number): string | undefined {
	const remarks = [...text.slice(from).matchAll(remark)].map(([, words = '']) => words);
	const found =
		named.exec(text)?.[0] ??
		instrument.exec(text)?.[0] ??
		taken.exec(text.slice(from))?.[0] ??
		remarks[0] ??
		counted.exec(text)?.[0];
	return found?.trim();
}
