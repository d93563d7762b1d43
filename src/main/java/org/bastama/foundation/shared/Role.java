package org.bastama.foundation.shared;

/** What an account may be for the whole portal; roles within a group or an authority live in their rooms. */
public enum Role {
    OFFICIAL,
    MODERATOR,
    ADMINISTRATOR
}
