import type {Block} from '../../../core/document/write/block.ts';
import type {Delta} from '../../../core/draft/delta.ts';

/** What the thread is asked for: the preview of a draft, told as what differs from the one before. */
export type Asked = {delta: Delta};

/** What comes back, or in a sentence why it cannot be shown. */
export type Answered = {block: Block} | {problem: string};
