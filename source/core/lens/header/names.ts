import {rememberingMany} from '../../text/remembering.ts';

/** What is said of people, in what role: a word before or behind it tells which team or part. */
const people =
	/\b(?:authors?|owners?|writers?|editors?|maintainers?|champions?|sponsors?|shepherds?|reviewers?|approvers?|deciders?|decision[ _-]?makers?|contributors?|consulted|informed|stakeholders?|facilitators?|proposers?|submitters?|drivers?)\b|\b(?:proposed|written|authored|drafted|submitted|decided) by$|^(?:review manager|shepherd[ _-](?:team|leader)|leads?)$/i;

/** Names under which houses keep what is known of a document; a block with none of them is prose. */
const known =
	/^(?:rfc|adr|tep|proposal|feature|name|title|number|id|status|state|stage|date|created|updated|version|type|category|area|tags|keywords|issues?|bugs?|discussions?|implementation|upcoming feature flag|previous revision|decision notes|supersedes|superseded by|replaces|requires|target major version)$|\b(?:status|date|pr|pull requests?|prs|issues?|tracking|modified|updated|revision|discussion)\b/i;

/** Whether a label is one that headers of documents have. */
export function isMetadataLabel(label: string): boolean {
	return known.test(label) || isPeopleLabel(label) || sharedLabel(label) !== undefined;
}

/** Whether names of people stand behind a label, and no prose: `Owner of the queue` is a column of what it is about. */
export function isPeopleLabel(label: string): boolean {
	return people.test(label) && label.split(/[\s_-]+/).length <= 3;
}

/** Whether a label speaks of a day. */
export function isDateLabel(label: string): boolean {
	return /\b(?:date|dated|created|updated|modified|changed|reviewed|due|deadline|accepted|approved|implemented|released|published)\b|[ _-](?:at|on|reviewed|date)$/i.test(
		label,
	);
}

/** What a status is called. */
export const statusLabel = /^(?:\w+ )?status$|^state$|^stage$/i;

/** Headings of sections that say what is known of a document, and nothing of its subject. */
export const aboutDocument =
	/^(?:meta(?:data)?|header|(?:document )?(?:info|information|details|control|properties))$/i;

/** What all documents say of themselves: its path, and its labels, those first that say it best. */
export type SharedLabel = {path: string; kind: string; labels: readonly RegExp[]};

const sharedLabels: readonly SharedLabel[] = [
	{
		path: 'status',
		kind: 'line',
		labels: [
			/^status$/i,
			/^\w+ status$/i,
			/^state$/i,
			/^stage$/i,
			/^(?:situação|situación|estado|statut|état|stato|durum|статус|状態|状态|ステータス|상태|standing)$/i,
		],
	},
	{
		path: 'author',
		kind: 'people',
		labels: [
			/^authors?(?: ?\(s\))?$/i,
			/^(?:proposal|original|main|primary|rfc|document) authors?(?: ?\(s\))?$/i,
			/^(?:proposed|written|authored|drafted|submitted)[ _-]by$/i,
			/^(?:(?:proposal|rfc|document) )?owners?(?: ?\(s\))?$/i,
			/^(?:autor(?:in|en|a|es)?|verfasser(?:in)?|auteure?s?|autore|autrice|yazar|автор(?:ы)?|著者|作者|作成者|작성자)$/i,
			/^(?:dri|drivers?|doc[ _-]owners?|prepared[ _-]by)$/i,
		],
	},
	{
		path: 'created',
		kind: 'date',
		labels: [
			/^(?:date[ _-])?created(?:[ _-](?:at|on|date))?$|^(?:creation|start|started)[ _-]date$|^date (?:created|started)$/i,
			/^(?:erstellt|criado|creado)(?: (?:am|em|el))?$|^(?:started|begun|first version)$/i,
			/^date$/i,
		],
	},
	{
		path: 'updated',
		kind: 'date',
		labels: [
			/^(?:last[ _-])?(?:updated|modified|changed)(?:[ _-](?:at|on))?$|^(?:update|updated|modified)[ _-]date$/i,
			/^(?:zuletzt (?:geändert|aktualisiert)|(?:atualizado|actualizado)(?: (?:em|el))?|last (?:edit|change)|this version)$/i,
		],
	},
	{path: 'decisionMakers', kind: 'people', labels: [/^decision[ _-]?makers?$/i, /^deciders?$/i, /^decided[ _-]by$/i]},
	{path: 'consulted', kind: 'people', labels: [/^consulted$/i]},
	{path: 'informed', kind: 'people', labels: [/^informed$/i]},
	{path: 'title', kind: 'line', labels: [/^title$/i, /^feature[ _-]name$/i, /^(?:feature|name)$/i]},
];

/** What a label means in all documents, and how well it says it: 0 is best. The same few are asked about all the time. */
export const sharedLabel = rememberingMany((label): {shared: SharedLabel; rank: number} | undefined => {
	for (const shared of sharedLabels) {
		const rank = shared.labels.findIndex((pattern) => pattern.test(label));
		if (rank >= 0) return {shared, rank};
	}

	return undefined;
});
