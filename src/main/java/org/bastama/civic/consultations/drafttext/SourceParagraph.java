package org.bastama.civic.consultations.drafttext;

/**
 * A paragraph as the file has it, before its meaning is known.
 *
 * @param position the line of a Markdown text or the number of a Word paragraph, from 1
 * @param heading the level of a heading from 1; 0 for what is none
 * @param depth how deep in lists it stands, from 1; 0 outside
 * @param label the number that its list gives it; empty when none
 */
record SourceParagraph(int position, int heading, int depth, String label, String text) {}
