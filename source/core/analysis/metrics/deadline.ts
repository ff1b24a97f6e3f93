const month = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[\\p{L}]{0,8}\\.?(?!\\p{L})';

const day = [
	'\\d{4}-\\d{1,2}(?:-\\d{1,2})?',
	'\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
	`(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?${month}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+20\\d\\d`,
	'[qh][1-4](?:\\s+(?:of\\s+)?20\\d\\d)?',
	'20[2-9]\\d',
].join('|');

/** What only a word before it makes a deadline: "by March", "within two quarters of the launch". */
const event = `${month}|(?:phase|week|sprint|milestone|kw)\\s*\\d+|(?:launch|release|go-live|rollout|christmas|easter|year|then)(?!\\p{L})`;

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

/** A month, a season or a time of the year without a year, as what is near is called. */
const near = [
	`(?:over|in|during|throughout|for|from|since|through|as of|at|with|this|next|each|every)\\s+(?:the\\s+)?(?:(?:month|whole|all|rest|course|end|start|beginning|middle)\\s+of\\s+)?(?:(?:early|late|mid|all)[\\s-])?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?)?(?:${month})`,
	`\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?${month}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\d%]|\\s?%|[.,]\\d)`,
	`(?:end|start|beginning|middle|mid|early|late)(?:\\s+of)?[\\s-]+(?:the\\s+)?(?:${month}|year|quarter|season|term|semester|pilot|project)(?!\\p{L})`,
	'(?:this|next|coming|following)\\s+(?:spring|summer|autumn|fall|winter|year|quarter|half|term|semester|season|month|sprint|release)(?!\\p{L})',
	'(?:in|by|over|during|before|after|from)\\s+(?:the\\s+)?(?:first|second|third|fourth|last|whole)\\s+(?:\\p{L}+\\s+){0,2}(?:week|month|quarter|half|year|season|term|semester|sprint|night|run|invoice|bill)s?(?!\\p{L})',
	'(?:a|one|two|three|four|five|six|nine|twelve|\\d+)\\s+(?:days?|weeks?|months?|quarters?|sprints?)\\s+(?:after|from|following|in|later|past|into)(?!\\p{L})',
	'(?:from|on|at|after|since|with|by)\\s+(?:the\\s+)?(?:day (?:one|1)|first day|go-?live|cut-?over|swap|switch|migration|launch|launch day|release|opening|switch-?over|hand-?over|kick-?off|ga)(?!\\p{L})',
	"(?:fy|sy|ay|kw|cw|ww)\\s?[‘’']?\\d{2,4}",
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
		`(?<![\\p{L}\\d.,])(?:${near})`,
	].join('|'),
	'iu',
);

/** The words of a sentence that say when it is looked at, be it a day, an event or how often. */
export function deadlineIn(text: string): string | undefined {
	return deadline.exec(text)?.[0];
}
