/** Names under which houses keep what is known of a document; a block with none of them is prose. */
const known =
	/^(?:rfc|adr|tep|proposal|feature|name|title|number|id|authors?|author\(s\)|co-authors?|owners?|champions?|sponsors?|shepherds?|reviewers?|approvers?|deciders?|stakeholders?|review manager|status|state|stage|date|created|updated|version|type|category|area|tags|keywords|issues?|bugs?|discussions?|implementation|upcoming feature flag|previous revision|decision notes|supersedes|superseded by|replaces|requires|target major version)$|\b(?:status|date|pr|pull requests?|prs|issues?|tracking|modified|updated|revision|discussion)\b/i;

/** Whether a label is one that headers of documents have. */
export function isMetadataLabel(label: string): boolean {
	return known.test(label);
}

/** What a status is called. */
export const statusLabel = /^(?:\w+ )?status$|^state$|^stage$/i;

/** Headings of sections that say what is known of a document, and nothing of its subject. */
export const aboutDocument =
	/^(?:meta(?:data)?|header|(?:document )?(?:info|information|details|control|properties))$/i;
