const jobs =
	'(?:(?:the|our|an?)\\s)?(?:(?:staff|senior|principal|junior|lead|chief|distinguished|software|backend|frontend|full[- ]?stack|platform|data|security|site reliability|systems?|solutions?|enterprise|technical|tech|engineering|product|project|program|qa|devops|ml|cloud|mobile|web|infrastructure)\\s){0,4}(?:engineer|developer|architect|manager|tech lead|team lead|designer|analyst|director|product owner|data scientist|administrator|programmer|maintainer)';

/** What one person does, and not who it is; a team may answer for a document as such. */
export const job = new RegExp(`^${jobs}$`, 'i');

/** Words that end in what somebody does, whatever of; the same before a name, or in brackets behind it. */
const jobAlone =
	/^(?:[\p{L}./&-]+ ){0,4}(?:engineer|developer|dev|architect|lead|manager|director|analyst|editor|officer|scientist|maintainer|designer)(?: of [\p{L} ]+)?(?: \([^()]*\))?$|^head of \p{L}/iu;
const jobBefore = new RegExp(`^${jobs}(?: [-–—])? \\p{L}|\\(${jobs}\\)$`, 'iu');

/** Words that tell where somebody works; a team may be an author of its own. */
const workplace =
	/\b(?:services?|municipality|universit\w+|depart\w+|dept|division|office|unit|institute|agency|ministry|council|hospital|clinic|bank|schools?|college|company|corp|inc|ltd|gmbh|llc|plc|systems?|platform|engineering|operations|planning|energy|infrastructure|technolog\w+|research|labs?|cent(?:re|er)|studio|foundation|railways?|logistics|insurance|security|finance|district)\b|^\*[^*]+\*$|^_[^_]+_$/i;

const person =
	"\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|der|den|de|da|dos|del|el|bin|al) ){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}(?: \\([^()]*\\))?";
const two = new RegExp(`^(${person}) (?:and|&) (${person})$`, 'u');

/** What nobody is called. */
const company = /\b(?:university|municipality|ministry|gmbh|inc|ltd|llc|plc|district|hospital|institute)\b/i;

/** The people of a list that is divided at its commas; what is no name of its own stays with the one before. */
export function namesAmong(parts: readonly string[]): string[] {
	const names: string[] = [];
	const hasCompany = parts.slice(1).some((part) => company.test(part));
	let isAfterJob = hasCompany;
	for (const part of parts.flatMap(divided)) {
		const last = names.at(-1);
		const isJob = jobAlone.test(part);
		const isPlace = isWorkplace(part) && (isAfterJob || /^[*_]/.test(part));
		const isOneWord = isAfterJob && last?.includes(',') === true && !/[\s@]/.test(part);
		if (last !== undefined && !jobAlone.test(last) && (isJob || isPlace || isOneWord))
			names[names.length - 1] = `${last}, ${part}`;
		else names.push(part);
		isAfterJob = hasCompany || isJob || jobBefore.test(part) || (isAfterJob && names.at(-1) !== part);
	}

	return names;
}

function divided(part: string): string[] {
	const [, one = '', other = ''] = two.exec(part) ?? [];
	return one !== '' && !isWorkplace(one) && !isWorkplace(other) ? [one, other] : [part];
}

function isWorkplace(part: string): boolean {
	return workplace.test(part);
}
