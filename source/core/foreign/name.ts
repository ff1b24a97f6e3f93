/** The name under which drafts remember that their template is the document itself. */
export const foreignName = 'document';
