/** Words that tell where somebody works. */
const workplace =
	/\b(?:services?|municipality|universit\w+|depart\w+|dept|division|office|unit|institute|agency|ministry|council|hospital|clinic|bank|schools?|college|company|corp|inc|ltd|gmbh|llc|plc|systems?|platforms?|engineering|operations|planning|energy|infrastructure|technolog\w+|research|labs?|infra|collections?|librar(?:y|ies)|archives?|cent(?:re|er)|studio|foundation|railways?|logistics|insurance|security|finance|district|(?:core|retail|mobile|online|investment) banking|payments|messaging|billing|lending|marketing|accounting|procurement|computing|networks?|klinikum|universitä\p{L}+|rechenzentrum|hochschule|abteilung|referat|dezernat|fachbereich|fakultät|institut|stadtwerke|departamento|direction|dirección|gerência|setor)(?!\p{L})|^\*[^*]+\*$|^_[^_]+_$/iu;

/** What stands behind the name of a company. */
const legalForm =
	/ (?:B\.?V\.?|N\.?V\.?|AG|SE|S\.?A\.?S?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.L\.|KG|KGaA|Oyj?|AB|A\/S|ApS|Ltda\.?|Pty\.?|Pvt\.?|Corp\.?|LLP|e\. ?V\.)$/u;

/** What nobody is called. */
const company =
	/\b(?:universit(?:y|ä\p{L}+|\p{L}{1,3})|municipality|ministry|gmbh|inc|ltd|llc|plc|district|hospital|institute?|klinikum|rechenzentrum|hochschule|stadtwerke)(?!\p{L})/iu;

/** What a team calls itself, which may be an author as well. */
const team = /(?<!\p{L})(?:team|squad|guild|desk|tribe|group|bureau)$|^team /iu;

/** Short for what a team works on; people have vowels in their names. */
const shortName =
	/(?<![\p{L}\p{N}])(?:I[TD]|HR|QA|UX|UI|BI|ML|AI|R&D|DBA?|SRE|ERP|EHR|OSS|OPS|SAP|IAM|API|IoT|GIS|PIM|\p{Lu}(?<![AEIOUYÄÖÜ])(?:\p{Lu}(?<![AEIOUYÄÖÜ])){2,4})(?![\p{L}\p{N}'’.-])/u;

/** Whether words tell where somebody works, whoever that is. */
export function isWorkplace(part: string): boolean {
	return workplace.test(part) || isCompany(part);
}

/** Whether words tell, behind the name of somebody, of what team he is: "Broadcast IT", "the web team". */
export function isTeam(part: string): boolean {
	return isWorkplace(part) || team.test(part) || shortName.test(part);
}

/** Whether words are the name of a company or an authority. */
export function isCompany(part: string): boolean {
	return company.test(part) || legalForm.test(part);
}
