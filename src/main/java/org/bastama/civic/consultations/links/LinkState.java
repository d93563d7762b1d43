package org.bastama.civic.consultations.links;

/** What the link of a participant's mail can still do. */
public enum LinkState {
    /** The button confirms. */
    CONFIRMABLE,
    /** Confirmed; can be changed as long as the part is open. */
    CONFIRMED,
    /** Its time has passed. */
    EXPIRED,
    /** The consultation was over before it was confirmed. */
    CLOSED,
    UNKNOWN
}
