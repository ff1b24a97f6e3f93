import {placeholderIn} from '../lens/marks.ts';
import type {Line, Slot} from '../template/patterns.ts';

/** A sentence that says what was chosen: what stands before the name, the name, and what leads over to what follows. */
export type Verdict = {start: string; name: string; close: string};

const clause = '(?:[^.!?:\\n]{1,150}, )?';
const chose =
	"(?:we|i|(?:the )?(?:(?!another|no|one)\\w+ )?(?:team|committee|board|council|forum|group))(?: have| has| had| therefore| thus| finally| now|['’]ve)* (?:decided|chosen|chose|choose|picked|selected|opted|settled|went)|(?:so |thus )?(?:we(?: are|['’]re) )?going(?= with )|(?:[^.!?:,\\n]{1,100} )?it (?:was|has been|is) (?:therefore |thus |finally )?decided(?= (?:for|on|to) )";
const will =
	"(?:we|i)(?: therefore| thus| now)*(?: will| shall| are going to|['’]ll)(?: now| also| therefore)* (?:use|adopt|implement|go|proceed|take)";
const between = '(?: (?:to|on|for|upon|with|use|using|adopt|implement|go|proceed|stick|the|a|an))*';
const label =
	'(?:(?:the )?(?:chosen|selected|preferred) (?:(?:option|solution|alternative)(?: is)?:?|is)|(?:(?:our )?(?:decision|choice)|chosen|selected):)';
const mark = '[*_"“”‘’\'`]{0,3}';

/** What the chosen one is for may stand before the reasons. */
const use = '(?: (?:as|for) (?:our|the|a|an|this) [^.!?:,\\n]{1,60}?)?';
const reasons =
	'(?:\\.\\s+because(?=\\s)|\\.(?=\\s|$)|[,;]? (?:because|since)(?=\\s|$)|[,;]? for (?:these|the following) reasons?:|$)';

const sentence = new RegExp(
	`^(?<start>(?:${clause}(?:${chose}|${will})${between}|${label}) ${mark})(?<name>[^\\s*_"].{0,80}?)(?<close>${mark}${use}${reasons})`,
	'i',
);

/** What the first sentence of a paragraph says was chosen, if it says nothing else but why. */
export function verdictIn(text: string): Verdict | undefined {
	const found = sentence.exec(text);
	const {start, name, close} = found?.groups ?? {};
	if (!found || start === undefined || name === undefined || close === undefined) return undefined;
	// That it must still be decided is no choice.
	if (start.endsWith('_') && placeholderIn(`_${name}_`)) return undefined;
	const [space = ''] = /^\s*(?=\S)/.exec(text.slice(found[0].length)) ?? [];
	// What follows the paragraph is one of its own.
	return {start, name, close: close + (space || '\n\n')};
}

/** The line of such a sentence, with what follows it. */
export function lineOfVerdict({start, close}: Verdict, name: Slot, reason: Slot): Line {
	return {
		start,
		pieces: [
			{lead: '', content: name, tail: close},
			{lead: '', content: reason, tail: ''},
		],
		end: '',
	};
}
