import { writeDocx } from '../outline/docx.ts';

/** Loaded only when somebody saves a document: the writer is larger than the rest of the page. */
window.compendiumDocx = writeDocx;
