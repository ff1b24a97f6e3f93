import {formatDistanceStrict} from 'date-fns/formatDistanceStrict';

/** How long ago an ISO timestamp is, in words: "5 minutes ago". */
export function ageOf(savedAt: string, now: string): string {
	const saved = new Date(savedAt);
	return Number.isNaN(saved.getTime())
		? 'at an unknown time'
		: formatDistanceStrict(saved, new Date(now), {addSuffix: true});
}
