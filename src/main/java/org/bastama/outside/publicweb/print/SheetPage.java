package org.bastama.outside.publicweb.print;

import java.util.List;

/**
 * A sheet for signatures on paper, one page, so that nobody signs without the demand before their eyes.
 *
 * @param consent to what people agree by signing
 * @param rows the numbers of the empty rows
 */
public record SheetPage(Printed petition, String consent, List<Integer> rows) {}
