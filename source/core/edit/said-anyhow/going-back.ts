/** What is put back, or what it goes back to. */
const former = '(?:old|previous|former|earlier|prior|last|original)';

/** In which case: "If it's bad,", "Should a shop have trouble,", "When something breaks,". */
const inTrouble =
	"\\b(?:if|should|when|whenever|in case) (?:[\\p{L}'’-]+ ){1,5}?(?:bad|badly|wrong|trouble|fails?|failed|failing|break|breaks|worse|problems?|misbehaves?|amiss|no (?:good|use)|down|south|sideways|back out|(?:not|n['’]t) (?:work|hold|help|go|do))\\b";

const moving =
	'(?:(?:put|switch|bring|turn|set|send|point|move|take|flip|route|hand|roll|chang|revert|restor|com|go|fall|return)(?:e|ed|es|ing|s)?|sent|brought|taken)';

/** How it is said, and before that what each such sentence holds: few paragraphs do, and looking for that costs little. */
const ways = [
	['back', '\\b(?:roll|go|switch|fall|turn|chang)(?:e|ed|es|ing|s)? (?:\\w+ )?back (?:to|of|if|when|within|in)\\b'],
	['out', '\\b(?:go(?:es|ing)?|back(?:ed|ing|s)?) (?:it )?out (?:of|if|when|within)\\b'],
	['revert|back', '\\brevert(?:s|ed|ing)? (?:it|to|back|this)\\b|\\bfalls? back on\\b'],
	['back|again', `\\b${former} [^.]{0,30}\\b(?:brought|put|taken|switched|turned|set) (?:back|on again|up again)\\b`],
	[
		'back',
		`\\b${moving} [^.]{0,40}\\b${former}\\b[^.]{0,30}\\bback\\b|\\b${moving} [^.]{0,40}\\bback (?:to|on|onto|in|into) (?:the |our |its |their )?${former}\\b`,
	],
	[
		`back|revert|restor|undo|off|still|touched|${former}`,
		`${inTrouble}[^.]{0,200}\\b(?:back|${former}|revert\\w*|restor\\w*|undone|undo|(?:switch(?:ed)?|turn(?:ed)?|taken?) (?:[\\p{L}'’-]+ ){0,4}off|still (?:there|in place)|untouched|(?:not|n['’]t|never) touched)\\b`,
	],
].map(([held = '', way = '']) => ({held: new RegExp(held, 'i'), way: new RegExp(way, 'iu')}));

/** Whether a paragraph speaks of the way back, for which many documents have no chapter. */
export function speaksOfGoingBack(text: string): boolean {
	return ways.some(({held, way}) => held.test(text) && way.test(text));
}
