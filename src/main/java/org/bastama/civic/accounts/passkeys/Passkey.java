package org.bastama.civic.accounts.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's passkeys.
 *
 * @param name what the person calls it
 * @param lastUsedAt when somebody last signed in with it; null when nobody has
 */
public record Passkey(
        UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
