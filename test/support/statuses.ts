/** Words by which public houses and trackers say how far along a document is, whether or not we know them. */
export const statusWords: readonly string[] = `
	Draft, WIP, Work in progress, In progress, Idea, Provisional, Prediscussion, Predraft, Strawman,
	Concept, Sketch, Stub, New, Initial, Started, Exploratory, Prototype, Incubating, Backlog, Review,
	In Review, Active Review, Last Call, Final Comment Period, FCP, Proposed, Proposal, Open, Pending,
	Discussion, Submitted, Candidate, Voting, Published, Publish, Experimental, Preview,
	Awaiting review, Scheduled for review, Returned for revision, Ready, Reviewed, Reopened, Requested,
	Approved, Accepted, Agreed, Ratified, Adopted, Decided, Confirmed, Endorsed, Recommended, Active,
	Final, Living, Stable, Committed, Effective, Current, Enacted, Passed, Mandatory, Implemented,
	Implementable, Partially implemented, Awaiting implementation, Done, Complete, Completed, Merged,
	Released, Landed, Shipped, Deployed, Launched, Finished, Delivered, Live, Enabled, Rejected,
	Declined, Denied, Refused, Vetoed, Withdrawn, Revoked, Reverted, Removed, Retired, Superseded,
	Replaced, Obsolete, Obsoleted, Deprecated, Defunct, Expired, Lapsed, Archived, Abandoned, Stagnant,
	Stalled, Stale, Dormant, Dropped, Discarded, Shelved, Closed, Cancelled, Canceled, Deferred,
	Postponed, Parked, Paused, On hold, Suspended, Frozen, Blocked, Discontinued, Planned, Scheduled,
	Preferred, Excepted, Expected, Alpha, Beta, Informational, Optional, Historic, Reserved, Revised,
	Revising, Renewed, Required, Released to beta, Terminated, Invalid, Duplicate, Aprovado, Rechazado,
	Obsoleto, Activo, Attivo, Aktiv, Abgelehnt, Entwurf, Accepte, Approuvé, Stabile, Stabil, Actief,
	Voltooid, Proposto, Accettato, Arkiverad, Ouvert
`
	.split(',')
	.map((word) => word.trim());

/** What turns a status around, or makes another word of it. */
export const negations: readonly string[] = [
	...['Un', 'In', 'Im', 'Dis', 'De', 'Non', 'Non-', 'Re', 'Re-', 'Pre'],
	...['Pre-', 'Mis', 'Not ', 'Not yet ', 'No longer ', 'Never ', 'Un-', 'Almost ', 'Partially ', 'To be '],
	...['Semi-', 'Half ', 'Anti-'],
];
