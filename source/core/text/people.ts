import {isCompany, isTeam, isWorkplace} from './workplaces.ts';

const qualifiers =
	'staff|senior|principal|junior|lead|chief|distinguished|software|backend|frontend|full[- ]?stack|platform|data|security|site reliability|systems?|solutions?|enterprise|technical|tech|engineering|product|project|program|qa|devops|ml|cloud|mobile|web|infrastructure';
const jobs = `(?:(?:the|our|an?)\\s)?(?:(?:${qualifiers})\\s){0,4}(?:engineer|developer|architect|manager|tech lead|team lead|designer|analyst|director|product owner|data scientist|administrator|programmer|maintainer)`;

/** What one person does, and not who it is; a team may answer for a document as such. */
export const job = new RegExp(`^${jobs}$`, 'i');

/** Words that end in what somebody does, whatever of; the same before a name, or in brackets behind it. */
const jobAlone =
	/^(?:[\p{L}./&-]+ ){0,4}(?:engineer|developer|dev|architect|lead|manager|director|analyst|editor|officer|scientist|maintainer|designer|consultant|specialist|coordinator|administrator|technician|(?:staff|senior|sr\.?|principal|lead|software|platform) eng\.?|swe|sre|tpm|professor|president|product owner|scrum master)(?: of [\p{L} ]+)?(?: \([^()]*\))?$|^(?:head|deputy head|vp) of \p{L}|^(?:c[dfiopt]o|ciso|vp|ph\.?d\.?|m\.?sc\.?|mba)$/iu;

/**
 * A job before what it is about: "Team Lead Embedded", "Staff Engineer WMS", "VP Platform". Behind it stands one word, or
 * words that nobody is called; "Staff Engineer Ann Lee" is somebody.
 */
const jobOfSomething = new RegExp(
	`^(?:(?:${qualifiers}|team|group|squad|chapter|area|delivery|release|test|head|deputy|general|managing|associate|assistant) )*(?:engineer|developer|architect|lead|manager|director|analyst|officer|owner|vp|svp|evp|vice president|(?:team|gruppen|projekt|bereichs|abteilungs)?leiter(?:in)?|architekt(?:in)?|entwickler(?:in)?|gerente|diretora?|directora?),? (?<about>[\\p{L}\\p{N}./&+-]+(?: (?:[\\p{L}\\p{N}./+-]+|&))*)$`,
	'iu',
);
const aboutNobody = /^(?:\p{Lu}{2,6}|\p{Ll}+|&)$/u;

/** A name of two words, of which the last is what some people do and what others are called. */
const jobOrName = /^(?<first>\p{Lu}\p{Ll}+) (?:Dev|Engineer|Architect|Officer|Lead|Leiter)$/u;
const qualified = new RegExp(`^(?:${qualifiers}|team|tech|group|embedded|lead)$`, 'i');

const jobBefore = new RegExp(`^${jobs}(?: [-–—])? \\p{L}|\\(${jobs}\\)$`, 'iu');

/** A rank behind the name of a place, which is that of the one before it: "DV Infra (Sr. Staff)". */
const ranked =
	/ \((?:sr\.?|senior|jr\.?|junior|staff|principal|lead|chief|head|deputy|distinguished|fellow)(?: [\p{L}.]+){0,3}\)$/iu;

/** A title before a name, behind which people say where they work. */
const titled = /^(?:(?:dr|prof|ing|dipl)\.?[ -])+\p{Lu}/iu;

const person =
	"\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|der|den|de|da|dos|del|el|bin|al) ){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}(?: \\([^()]*\\))?";
const fullName = /^(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,3})(?: \p{L}[\p{L}.'’-]*){1,4}$/u;
const two = new RegExp(`^(${person}) (?:and|&) (${person})$`, 'u');

/** The people of a list that is divided at its commas; what is no name of its own stays with the one before. */
export function namesAmong(parts: readonly string[]): string[] {
	const names: string[] = [];
	const hasCompany = parts.slice(1).some(isCompany);
	let isAfterJob = hasCompany;
	for (const part of parts.flatMap(divided)) {
		const last = names.at(-1);
		const isJob = isJobOf(names, part);
		const isPlace =
			(isWorkplace(part) && (isAfterJob || /^[*_]/.test(part) || isBehindName(last, part))) || isTeamOf(names, part);
		const isOneWord = isAfterJob && last?.includes(',') === true && !/[\s@]/.test(part);
		if (last !== undefined && !isJobAlone(last) && (isJob || isPlace || isOneWord))
			names[names.length - 1] = `${last}, ${part}`;
		else names.push(part);
		isAfterJob = hasCompany || isJob || jobBefore.test(part) || (isAfterJob && names.at(-1) !== part);
	}

	return names;
}

/** Whether a part is what the one named before it does; behind two names without a job, "Anna Lead" is a third. */
function isJobOf(names: readonly string[], part: string): boolean {
	if (!isJobAlone(part)) return false;
	const {first} = jobOrName.exec(part)?.groups ?? {};
	const isName = first !== undefined && !qualified.test(first) && !isWorkplace(first);
	return !isName || names.length < 2 || names.some((name) => name.includes(','));
}

function isJobAlone(part: string): boolean {
	if (jobAlone.test(part)) return true;
	const about = jobOfSomething.exec(part)?.groups?.about?.split(' ') ?? [];
	return (
		about.length === 1 ||
		(about.length > 1 && about.every((word) => aboutNobody.test(word) || qualified.test(word) || isWorkplace(word)))
	);
}

/** Where somebody works, in small letters, with a rank, or behind a title: nobody is called so. */
function isBehindName(name: string | undefined, part: string): boolean {
	if (name === undefined || isWorkplace(name)) return false;
	return /^\p{Ll}[\p{L} -]*$/u.test(part) || ranked.test(part) || titled.test(name);
}

/**
 * Whether a part is the team of the one named before it. Behind several of whom one has nothing said of him, a team may
 * be an author as they are.
 */
function isTeamOf(names: readonly string[], part: string): boolean {
	if (/\)$|^(?:with|and) /.test(part)) return false;
	const [first = ''] = names.at(-1)?.split(', ') ?? [];
	const isSomebody = fullName.test(first) && !isTeam(first) && !isJobAlone(first);
	// A name has a capital letter where the one before it has.
	const isOfTeam = isTeam(part) || /^\p{Ll}[\p{Ll} &/-]*$/u.test(part);
	return isSomebody && isOfTeam && names.slice(0, -1).every((name) => name.includes(','));
}

function divided(part: string): string[] {
	const [, one = '', other = ''] = two.exec(part) ?? [];
	return one !== '' && !isWorkplace(one) && !isWorkplace(other) ? [one, other] : [part];
}
