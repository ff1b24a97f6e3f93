import type {HeadLabel, HeadPart} from './head-labels.ts';

/** What documents say of how far along they are, where nothing else is said: in the languages of many houses. */
const words = [
	'draft(?:ed)?|wip|work in progress|(?:in|under|ready for|out for|open for) (?:\\w+ )?(?:review|discussion|consultation|comment)',
	'proposed|approved|accepted|agreed|adopted|ratified|endorsed|signed off|implemented|rejected|declined|refused|withdrawn',
	'superseded|deprecated|obsolete|abandoned|on hold|deferred|postponed|shelved|final(?: draft)?|request for comments|for (?:review|comment|decision|approval)',
	'(?:roh)?entwurf|in (?:prüfung|bearbeitung|arbeit|abstimmung|diskussion)|vorgeschlagen|genehmigt|angenommen|beschlossen|freigegeben|verabschiedet|umgesetzt|abgelehnt|zurückgestellt',
	'brouillon|en (?:revue|relecture|cours|discussion)|proposée?|approuvée?|acceptée?|adoptée?|validée?|rejetée?|refusée?|abandonnée?',
	'borrador|rascunho|minuta|en revisión|em (?:revisão|análise)|propuest[oa]|propost[oa]|aprobad[oa]|aprovad[oa]|aceptad[oa]|aceit[oa]|rechazad[oa]|rejeitad[oa]',
	'bozza|in revisione|approvat[oa]|accettat[oa]|respint[oa]|rifiutat[oa]|concept|in behandeling|goedgekeurd|vastgesteld|afgewezen',
	'szkic|zatwierdzon[yae]|przyjęt[yae]|odrzucon[yae]|taslak|incelemede|onaylandı|kabul edildi|reddedildi|черновик|на рассмотрении|одобрен[оа]?|принят[оа]?|отклон[её]н[оа]?',
].join('|');
const inScripts =
	'下書き|草案|ドラフト|レビュー中|承認|採択|却下|提案中|草稿|评审中|審查中|已批准|已通过|已接受|已否决|초안|검토|승인|채택|거부';

const isWord = new RegExp(
	`^(?:(?:still|now|currently|formally|an?|the|first|second|early|rough|working) ){0,3}(?:${words})(?![\\p{L}\\p{N}_])|^(?:${inScripts})`,
	'iu',
);

/** What it is called; any other label tells a status by its value. */
const called =
	/(?:^|\s)(?:status|state|stage|standing|maturity|statut|état|estado|stato|situação|situación|durum|stav|статус)(?: (?:of|vom|du|del|da|do|am)\b.*)?$|^(?:状態|状态|ステータス|상태|狀態)$/u;

/** The status as a label, with its day: `Approved: 3 May 2026`. */
const asLabel = /^(?:approved|accepted|agreed|adopted|ratified|rejected|withdrawn|superseded)(?: (?:on|at|in))?$/;

/** Behind what else people stand, or a day, that is no status of the document. */
const ofOthers =
	/\b(?:build|prs?|pull request|issue|tests?|coverage|licen[cs]e|title|name|tags?|labels?|type|category|keywords|summary|description|language)\b/;

/** Whether what stands behind a label at the head is how far along the document is. */
export function isStatusLabel({label, value}: HeadLabel): boolean {
	if (value === '' || /^[_(]*(?:to be \w+|tbd|todo|none|n\/?a|-+|\?+|…|\.\.\.)[_)]*$/i.test(value)) return false;
	if (called.test(label)) return /\p{L}/u.test(value);
	if (asLabel.test(label)) return /\d/.test(value);
	return label.split(' ').length < 5 && !ofOthers.test(label) && isWord.test(value);
}

const alone = new RegExp(
	`^[^\\p{L}\\p{N}]*(?:${words})(?:[\\s!.*_\\])]*$|[\\s,*_]*(?:v|version|no\\.?|nr\\.?|#|\\()? ?\\d|[\\s*_]*[(—–:,!-]\\s)`,
	'iu',
);
const bracketed = new RegExp(`[\\[(（【](?:${words}|${inScripts})[\\])）】]|[:—–-]\\s+(?:draft|wip)\\s*$`, 'iu');
const shouted =
	/(?<![\p{L}\p{N}_-])(?:DRAFT|WIP|APPROVED|ACCEPTED|AGREED|ADOPTED|REJECTED|WITHDRAWN|SUPERSEDED|ENTWURF|BROUILLON|BORRADOR|RASCUNHO|BOZZA|TASLAK)(?![\p{L}\p{N}_-])/u;
const pictured = /!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>/giu;
const inPicture = new RegExp(`(?:^|[^\\p{L}])(?:${words.replaceAll(' ', '[ _-]+')})(?![\\p{L}\\p{N}])`, 'iu');

const told =
	/\bstill (?:an? |in |under |being )?(?:\w+ )?(?:draft|review|discuss|consultation|wip)|\b(?:first|early|rough|working|second|third|final|latest|raw) (?:draft|version for comment)\b|\bwork in progress\b|\b(?:proposal|rfc|document|text|paper|memo|note|plan|this|it|which|was|and) (?:(?:was|is|has been|been|got|were) )?(?:now |since |formally |unanimously |finally |only )*(?:approved|accepted|adopted|ratified|agreed|rejected|turned down|withdrawn|superseded|signed off|voted (?:through|down))\b|\b(?:approved|accepted|adopted|agreed|ratified|rejected|signed off) (?:by|at|on|in) (?:the |our |a )?(?:\d|\p{Lu}|board|committee|council|group|meeting|team)/iu;

/** Whether a part of the head says it without a label: alone, in brackets, in capitals, in a picture, or in a sentence. */
export function isStatusAlone({text}: HeadPart): boolean {
	const pictures = text.match(pictured) ?? [];
	if (pictures.some((picture) => inPicture.test(decoded(picture)))) return true;
	const bare = text.replaceAll(pictured, ' ');
	return alone.test(bare) || bracketed.test(bare) || shouted.test(bare) || told.test(bare);
}

function decoded(picture: string): string {
	return picture.replaceAll(/%20|_|\+/g, ' ');
}
