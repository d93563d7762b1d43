package org.bastama.foundation.shared;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who does something: a signed-in person, somebody unknown, or the portal itself. */
public record Actor(@Nullable AccountId account, String name, Set<Role> roles, boolean isSystem) {

    private static final Actor ANONYMOUS = new Actor(null, "", Set.of(), false);
    private static final Actor SYSTEM = new Actor(null, "", Set.of(), true);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A visitor who is not signed in. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** The portal: jobs and steps that follow from others. */
    public static Actor system() {
        return SYSTEM;
    }

    /** A signed-in person. */
    public static Actor of(AccountId account, String name, Set<Role> roles) {
        return new Actor(account, name, roles, false);
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return account != null;
    }

    /** Whether the person holds a role of the portal. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this is the person with that account. */
    public boolean is(@Nullable AccountId other) {
        return account != null && account.equals(other);
    }

    /** The account, if somebody is signed in. */
    public Optional<AccountId> accountIfAny() {
        return Optional.ofNullable(account);
    }

    /** The account; rejected with {@code shared.sign-in-first} when nobody is signed in. */
    public AccountId requireAccount() {
        if (account == null) {
            throw Rejection.of("shared.sign-in-first");
        }
        return account;
    }

    /** Rejected with {@code shared.not-allowed} unless the person holds the role. */
    public void require(Role role) {
        if (!is(role)) {
            throw Rejection.of(isSignedIn() ? "shared.not-allowed" : "shared.sign-in-first");
        }
    }
}
