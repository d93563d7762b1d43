package org.bastama.civic.consultations.opinions;

/**
 * Some people who are close to each other, five or more, drawn as one.
 *
 * @param centre the middle of where they are
 * @param group the number of their group, 0 for people in none
 */
public record Bubble(Point centre, int people, int group) {}
