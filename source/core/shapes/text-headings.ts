import {rememberingMany} from '../text/remembering.ts';
import {plainHeading} from './plain-heading.ts';

/**
 * What the sections are called that hold a text which all documents have, by the path of that text: as headings are
 * compared, in English, German, Portuguese and Spanish, and as questions.
 */
export const textHeadings = {
	summary:
		/^(?:(?:executive|short|simple|brief|feature|proposal) )?summary$|^abstract$|^tl;?dr$|^synopsis$|^in a nutshell$|^overview$|^in (?:short|brief)$|^in (?:one|two|three|a few) (?:sentences?|words|lines)\b|^(?:kurzfassung|zusammenfassung|resumo|resumen|概要|サマリー)$/,
	'motivation.problem':
		/\bmotivation\b|^(?:the )?problems?\b|\bproblem (?:statement|description|definition)\b|^what(?:'s| is)? (?:the )?problem\b|^(?:which|what) problems? (?:do|are) we (?:solv\w+|want to solve)$|^what(?:'s|’s| is) wrong$|^warum(?: überhaupt)?$|^(?:problemstellung|(?:o )?problema|motivação|motivación|動機|問題)$/,
	'motivation.importance':
		/^(?:importance|why (?:is (?:it|this)|it is|it's|this is) important|why (?:we should care|it matters|this matters|does (?:it|this) matter)(?: now)?|why (?:it |this )?(?:now|important)|warum (?:jetzt|ist das wichtig)|por que (?:importa|agora))$/,
	'motivation.inaction':
		/^cost of (?:inaction|doing nothing)$|^(?:and )?what (?:happens |would happen |will happen )?(?:if|when) we (?:do nothing|did nothing|do(?:n't|n’t| not) .*)$|^impact of not doing this$|^if we (?:do nothing|leave (?:it|this)(?: be| as it is)?|do(?:n't|n’t| not) (?:act|(?:do|solve|fix|change) (?:it|this|anything)))$|^(?:was (?:passiert|geschieht), )?wenn wir nichts tun$|^se não fizermos nada$/,
	'currentState.today':
		/^current (?:state|situation|behaviou?r|design|implementation|process|architecture|system)\b|^existing (?:state|system|behaviou?r)|^how .*works? (?:today|now)$|^where we are(?: today| now)?$|^today$|^as[- ]is$|^status quo$|^wie es heute (?:läuft|ist|funktioniert)$|^(?:ist-zustand|ausgangslage|como é hoje|(?:situação|situación|estado) actual|(?:situação|estado) atual|現状)$/,
	'currentState.painPoints':
		/^(?:pain points?|pains|(?:what|where it) hurts(?: (?:today|now|us|most))?|what (?:bothers|annoys) (?:us|people)|schmerzpunkte|was weh ?tut|o que dói|pontos de dor)$/,
	'currentState.constraints':
		/^(?:constraints|what is fixed(?: and .*)?|what (?:we )?can(?:not|'t|’t| not) (?:be )?(?:changed?|touch(?:ed)?)|boundary conditions|randbedingungen|rahmenbedingungen|restrições|restricciones)$/,
	architecture:
		/^(?:the )?(?:high[- ]level |detailed |technical |proposed )*(?:proposal|solution|design|architecture|approach|specification|changes?)(?: (?:overview|details))?$|^(?:guide|reference)-level explanation$|^what (?:do )?we (?:propose|want to (?:do|build))$|^how do the parts fit(?: together)?$|^(?:lösungsvorschlag|lösung|vorschlag|architektur|aufbau|proposta|propuesta|arquitetura|arquitectura|設計|提案)$/,
	rationale: /^(?:design )?rationale$/,
	dataModel:
		/^data (?:models?|structures?|schema)$|^(?:database )?schema$|^what data\b|^(?:datenmodell|modelo de (?:dados|datos))$/,
	apiDesign: /^apis?$|^api (?:design|changes|specification)$|^interfaces?$|^what interfaces\b|^schnittstellen?$/,
	'security.authentication': /^authentication(?: (?:and|&) authorization)?$|^authentication\/authorization$/,
	'security.privacy': /^(?:data )?privacy$|^privacy considerations$/,
	'security.rateLimiting': /^rate limit(?:ing|s)$/,
	'security.compliance': /^compliance$/,
	'rollback.steps':
		/^(?:roll[- ]?back|back[- ]?out|revert)(?: (?:plan|strategy|procedure|steps))?$|^how (?:do|can|would|will) we (?:roll back|revert|go back|undo)\b|^(?:and )?(?:what )?if it goes wrong$|^(?:zurück zum alten|rückfallplan|plano de (?:volta|reversão)|plan de reversión)$/,
	appendix: /^(?:appendi(?:x|ces)|anhang|anexos?|apêndices?)\b/,
} satisfies Readonly<Record<string, RegExp>>;

/** A text that has a section in all documents. */
export type TextPath = keyof typeof textHeadings;

/** The text that a heading names; undefined where it names none. */
export const textNamed = rememberingMany((heading): string | undefined => {
	const plain = plainHeading(heading);
	return Object.entries(textHeadings).find(([, headings]) => headings.test(plain))?.[0];
});
