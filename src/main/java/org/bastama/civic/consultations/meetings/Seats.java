package org.bastama.civic.consultations.meetings;

import org.jspecify.annotations.Nullable;

/**
 * How many are registered for a meeting.
 *
 * @param capacity how many can be; null where there is room for everybody
 */
public record Seats(int registered, int waiting, @Nullable Integer capacity) {

    /** Nobody yet. */
    static Seats none(@Nullable Integer capacity) {
        return new Seats(0, 0, capacity);
    }

    /** Whether somebody more can have a seat. */
    boolean isThereOne() {
        return capacity == null || registered < capacity;
    }
}
