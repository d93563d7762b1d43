package org.bastama.civic.consultations.opinions;

/**
 * Where a person is: for that person alone, never to be published.
 *
 * @param group the number of the person's group, 0 for none: too few votes, or no groups on the map
 */
public record Place(Point point, int group) {}
