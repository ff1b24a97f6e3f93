const month = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[\\p{L}]{0,8}\\.?(?!\\p{L})';

const day = [
	'\\d{4}-\\d{1,2}(?:-\\d{1,2})?',
	'\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
	`(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?${month}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+20\\d\\d`,
	'[qh][1-4](?:\\s+(?:of\\s+)?20\\d\\d)?',
	'20[2-9]\\d',
].join('|');

/** What only a word before it makes a deadline: "by March", "within two quarters of the launch". */
const event = `${month}|(?:phase|week|sprint|milestone|kw)\\s*\\d+|(?:launch|release|go-live|rollout|christmas|year)(?!\\p{L})`;

const span = '(?:day|week|month|quarter|half|half-year|year|season|sprint|release|phase)';

/** How often it is looked at, which names a day as well: "every Monday", "monthly", "twice a year". */
const often = [
	`(?:each|every)\\s+(?:${span}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning|release)(?!\\p{L})`,
	`(?:once|twice|\\d times)\\s+(?:a|per)\\s+${span}(?!\\p{L})`,
	'(?<=(?:checked|measured|reviewed|reported|counted|looked at|read|tested|audited)\\s(?:[\\p{L}]+\\s){0,4}|,\\s)(?:daily|weekly|monthly|quarterly|yearly|nightly)(?=\\s*(?:[,;.)]|$))',
].join('|');

/** By what comes before or behind it: "within the month after the launch", "in the second half of 2027". */
const counted = [
	`(?:in|within|during|for|over)\\s+(?:the\\s+)(?:\\p{L}+\\s+)?${span}s?\\s+(?:after|before|of|from|following|that follows?)\\s+[\\p{L}\\d][^,;()]{0,30}?(?=[,;().:]|$)`,
	`(?:at|after|before|with)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:each|every|the)\\s+(?:phase|release|launch|rollout|step|wave|pilot)(?:['’]s\\s+end)?(?!\\p{L})`,
].join('|');

const deadline = new RegExp(
	[
		`(?<![\\p{L}\\d])(?:by|until|till|before|bis|avant|antes de|hasta|entro|até)\\s+(?!hand\\b)[^,;()]{0,30}?(?:${day}|${event})`,
		`(?<!\\p{L})(?:from|since|ab)\\s+(?:the\\s+)?(?:(?:end|start|begin|beginning)\\s+of\\s+)?(?:${event})`,
		`(?<!\\p{L})(?:in|during|with|after)\\s+(?:the\\s+)?(?:season|release|version|sprint|phase|week|iteration|rc)\\s?\\d`,
		`(?<!\\p{L})(?:${counted})`,
		'(?<!\\p{L})(?:within|after|in)\\s+(?:the\\s+)?(?:first\\s+)?\\d+\\s+(?:weeks|months|quarters)(?:\\s+(?:of|after)\\s+[\\p{L}-]+)?',
		// A year with a unit behind it is a number: "2020 ms".
		`(?<![\\p{L}\\d.,-])(?!20\\d\\d\\s*[\\p{L}%])(?:${day})(?![\\p{L}\\d]|-\\d)`,
		`(?<!\\p{L})(?:${often})`,
	].join('|'),
	'iu',
);

/** The words of a sentence that say when it is looked at, be it a day, an event or how often. */
export function deadlineIn(text: string): string | undefined {
	return deadline.exec(text)?.[0];
}
