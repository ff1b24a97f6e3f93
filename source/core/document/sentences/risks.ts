import {type SaidParts, saidBy} from './said.ts';

const word =
	'(?:[Mm]itigation|[Mm]itigated by|[Aa]gainst this|[Cc]ountermeasure|[Mm]aßnahme|[Gg]egenmaßnahme|[Mm]itigação|[Mm]itigación)';

/** As text, in emphasis, or on a line of its own behind a break. */
const label = `(?:(?:(?:[.;,]| [-–—])? |(?:<br ?/?>|\\\\)\\n *)${word}: |(?:[.;,]| [-–—])?(?: |(?:<br ?/?>|\\\\)\\n *)(?:\\*\\*|__|[*_])${word}(?::[*_]{1,2}|[*_]{1,2}:) )`;

const forms = [
	// Clocks differ. Mitigation: GPS in each pit
	`^(?<risk>[^]{4,400}?)(?<mitigationLead>${label})(?<mitigation>[^]{2,400})$`,
	// Clocks differ, mitigated by GPS in each pit
	'^(?<risk>.{4,400}?)(?<mitigationLead>[,;.]? (?:[Mm]itigated by|[Mm]itigate with) )(?<mitigation>.{2,400})$',
	// The clocks of the sites differ → GPS in each pit
	'^(?<risk>(?:[^\\s→]{1,40} ){3,40}[^\\s→]{1,40})(?<mitigationLead> (?:→|->|=>) )(?<mitigation>[^\\s→]{1,40}(?: [^\\s→]{1,40}){2,60})$',
	// The clocks differ. - GPS in each pit
	'^(?<risk>[^.!?–—]{8,300}[.!?])(?<mitigationLead> [-–—] )(?<mitigation>[^–—]{4,400})$',
].map((form) => new RegExp(form));

/** What a mitigation can be kept apart from the text of a risk by. */
export const riskMarks: readonly string[] = [': ', ' → ', ' -> ', ' => ', ' - ', ' – ', ' — '];

/** What is done about a risk, where its sentence says it behind a label, an arrow or a full stop and a dash. */
export function riskSaid(text: string): SaidParts | undefined {
	if (!/[:→>–—*_-] | mitigate/i.test(text)) return undefined;
	for (const form of forms) {
		const said = saidBy(text, form, ['risk', 'mitigation']);
		if (said) return said;
	}

	return undefined;
}
