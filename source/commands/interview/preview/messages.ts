import type {Delta} from '../../../core/draft/delta.ts';
import type {HouseView} from '../../../core/house/types.ts';
import type {PlacedText} from '../../../core/lens/write/block.ts';
import type {PlacedFinding} from '../../../core/review/by-question.ts';

/** A draft, told as what differs from the one before, and what is wanted of it: its preview, or what the rules find. */
export type PreviewRequest = {delta: Delta} & ({want: 'preview'} | {want: 'findings'; house: HouseView});

/** What comes back, or in a sentence why nothing does. */
export type PreviewResponse = {block: PlacedText} | {findings: PlacedFinding[]} | {problem: string};
