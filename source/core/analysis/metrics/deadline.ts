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

const deadline = new RegExp(
	[
		`(?<![\\p{L}\\d])(?:by|until|till|before|bis|avant|antes de|hasta|entro|até)\\s+[^,;()]{0,30}?(?:${day}|${event})`,
		'(?<!\\p{L})(?:within|after|in)\\s+(?:the\\s+)?(?:first\\s+)?\\d+\\s+(?:weeks|months|quarters)(?:\\s+(?:of|after)\\s+[\\p{L}-]+)?',
		// A year with a unit behind it is a number: "2020 ms".
		`(?<![\\p{L}\\d.,-])(?!20\\d\\d\\s*[\\p{L}%])(?:${day})(?![\\p{L}\\d]|-\\d)`,
	].join('|'),
	'iu',
);

/** The words of a sentence that say when it is looked at, be it a day or an event. */
export function deadlineIn(text: string): string | undefined {
	return deadline.exec(text)?.[0];
}
