package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.civic.consultations.BarTable;

/**
 * How many people took part, and where they live as far as it may be shown.
 *
 * @param places one table, or none where nothing may be shown
 */
public record Participants(String people, List<BarTable> places) {}
