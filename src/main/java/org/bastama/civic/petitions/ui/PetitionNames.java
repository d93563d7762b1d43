package org.bastama.civic.petitions.ui;

import org.bastama.civic.authorities.Authority;
import org.bastama.civic.groups.Group;
import org.bastama.civic.petitions.Topic;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.moderation.Reason;
import org.jspecify.annotations.Nullable;

/** What other rooms know of the things a petition names; null where it names none. */
record PetitionNames(
        @Nullable Authority authority,
        @Nullable Territory territory,
        @Nullable Group group,
        @Nullable Procedure procedure,
        @Nullable Topic topic,
        @Nullable Reason reason,
        @Nullable String authorName) {}
