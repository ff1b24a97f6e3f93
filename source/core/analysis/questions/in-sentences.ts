/** Somebody by a title and a surname: "Mr. Hald", "Frau Dr. Hald". */
const titled =
	'(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Fr|Hr|Smt|Shri|Mme|Mlle|Sra?|Sig)\\.?(?:\\s(?:Dr|Prof|Ing)\\.?)*\\s(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\p{L}+';

/** No sentence that goes on to ask says who answers. */
const last = '(?=[^?？]*$)';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const noName = `(?:(?:${months})\\p{L}{0,7}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Phase|Week|Sprint|Release|Q\\d|KW|Easter|Christmas)(?![\\p{L}])`;

const settled =
	'(?:clarified|settled|decided|answered|checked|resolved|confirmed|reviewed|brought up|put|discussed|agreed|found out|looked into|taken up|handled|investigated|raised)';

const finding =
	'(?:asks?|checks?|clarif(?:y|ies)|confirms?|decides?|finds?|settles?|answers?|reports?|reverts?|proposes?|prepares?|investigates?|tests?|measures?|looks?|says?|tells?|collects?|brings?|drafts?|raises?|speaks?|owes?|owns?|takes?|follows?|promised|knows?|handles?|writes?|calls?)';

/** Words with which questions and remarks begin, and that no name is. */
const asking =
	'(?:Who|Whom|What|When|Where|Which|Why|How|Whether|If|Need|Needs|Have|Has|Want|Yet|Still|Also|Not|Only|The|This|That|These|Those|It|We|They|You|There|And|Or|But|No|Yes|Maybe|Time|Room|Remains|Open|Left|Going|Able|Please)(?!\\p{L})';

const owned = [
	// Behind the question: "To be clarified from Mr. Hald", "Ms. Hald clarifies with the shops".
	`[?？.。]\\s{1,3}(?:[^?？]{0,80}[\\s(])?${titled}${last}`,
	`[?？.。][^?？]{0,60}\\b${settled}\\s(?:\\p{L}+\\s){0,8}?(?:by|from|with|through|between)\\s(?:the\\s)?(?!${noName})(?:\\p{Lu}\\.\\s?)*\\p{Lu}\\p{L}+${last}`,
	`[?？.。]\\s{1,3}(?!${asking})\\p{Lu}[\\p{L}'’-]{1,20}(?:\\sand\\s\\p{Lu}[\\p{L}'’-]{1,20})?\\s(?:(?:to|will)\\s)?${finding}(?!\\p{L})${last}`,
	// With whom it lies: "Asked the archive on 3 May", "Referred to the attorney".
	`[?？.。][^?？]{0,40}\\b(?:[Aa]sked|[Rr]eferred to|[Pp]ending with|[Ww]aiting (?:for|on)|[Ss]ent to|[Hh]anded to|[Rr]aised with|[Uu]p to)\\s(?:the|our|an answer from)?\\s?\\p{L}{3}${last}`,
	// Who was asked: "Finance has been asked", "The head of the shops was asked twice".
	`[?？.。]\\s{1,3}(?!(?:It|This|That|We|They|Nobody|No)(?!\\p{L}))\\p{Lu}[^.?？]{1,60}?\\s(?:has|have|had|was|were|is|are)\\s(?:already\\s|also\\s)?(?:been\\s|being\\s)?(?:asked|consulted|informed|looking into|checking|working on|finding out)(?!\\p{L})${last}`,
	// The body that decides, of which it is asked: "Whether the Committee requires a test".
	`(?<!\\p{L})(?:[Ww]hether|[Ww]ill|[Dd]oes|[Dd]o|[Ii]f)\\s(?:the|our)\\s(?:\\p{Lu}\\p{L}+\\s){0,2}(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Ss]teering [Gg]roup|[Ss]enate|[Aa]ssembly)\\s(?:also\\s|still\\s)?(?:requires?|wants?|accepts?|approves?|agrees?|insists?|demands?|permits?|allows?|wishes|expects?)(?!\\p{L})`,
	`(?<=[?？.。(]\\s{0,3})(?:[Aa] (?:matter|question) |[Oo]ne )?[Ff]or the (?:\\p{Lu}\\p{L}+\\s){0,2}(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Ss]teering [Gg]roup|[Ss]enate|[Aa]ssembly)(?!\\p{L})`,
	// In place of one: "Hald asks the shops how many they need".
	`^(?:${titled}|(?!${asking})\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’-]{1,20})?)\\s(?:(?:to|will)\\s)?${finding}(?!\\p{L})${last}`,
].map((words) => new RegExp(words, 'u'));

const event =
	'(?:evaluation|review|pilot|trial|tests?|rollout|roll-out|release|launch|go-live|phase|stage|meeting|call|workshop|session|retrospective|planning|audit|season|budget|report|freeze|migration|cut-?over|offsite|off-site|kick-?off|steering|sync|stand-?up|board|council|visit|inspection|demo|hand-?over|opening|switch|deadline|contract|order|summit|retro|GA)';

const timed = [
	`[?？.。][^?？]{0,100}\\b(?:with|at|in|by|to|for|on|during|after|before)\\s(?:the|our|its|each|every)\\s(?:[\\p{L}-]+\\s){0,2}${event}(?!\\p{L})${last}`,
	`[?？.。][^?？]{0,60}\\b(?:${settled}|settle|decide|clarify|answer|resolve)\\s(?:[\\p{L}.]+\\s){0,5}?(?:after|before|once|when|until|during|as soon as)\\s\\p{L}${last}`,
	// By the calendar: "by Friday", "next week", "mid-January", "on the 12th", "wk 14".
	`[?？.。)\\]–—-][^?？]{0,120}(?<!\\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this|coming) \\p{L}+|(?:mid|early|late|end)[ -](?:of )?(?:${months})\\p{L}*|(?:by|for|until|till|in|on|around|before|after|from) (?:the )?(?:${months})(?:\\p{L}{2,7})?|(?:by|on|until|before) the \\d{1,2}(?:st|nd|rd|th)|(?:wk|week|cw|kw) ?\\d{1,2}|tomorrow|today|tonight)(?!\\p{L})${last}`,
	`[?？.。)\\]][^?？]{0,100}(?<!\\p{L})(?:before|until|by|ahead of|in time for|needed for|at)\\s(?:the\\s|our\\s)?(?:[\\p{L}-]+\\s)?${event}(?!\\p{L})${last}`,
].map((words) => new RegExp(words, 'iu'));

/** Further on nobody says so, and each beginning of a sentence would look at all that follows. */
const longest = 1000;

/** Whether a sentence behind a question, or in its place, says who finds out. */
export function isOwnerInSentence(question: string): boolean {
	const said = question.slice(0, longest);
	return owned.some((words) => words.test(said));
}

/** Whether a sentence behind a question says at which event it will be settled. */
export function isTimeInSentence(question: string): boolean {
	const said = question.slice(0, longest);
	return timed.some((words) => words.test(said));
}
