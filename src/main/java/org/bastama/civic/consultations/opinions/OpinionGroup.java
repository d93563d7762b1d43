package org.bastama.civic.consultations.opinions;

import java.util.List;

/**
 * People who vote alike; five or more.
 *
 * @param number from 1 to 5; as far as it can be the same as on the map before
 * @param people how many
 * @param centre the middle of where they are
 * @param representative up to five statements that represent it, agreeing before disagreeing; empty when none does
 */
public record OpinionGroup(int number, int people, Point centre, List<Representative> representative) {}
