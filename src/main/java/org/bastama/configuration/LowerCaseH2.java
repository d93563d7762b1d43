package org.bastama.configuration;

import java.util.Locale;
import liquibase.database.core.H2Database;
import liquibase.structure.DatabaseObject;
import org.jspecify.annotations.Nullable;

/**
 * H2 as the portal runs it, with names in lower case. Liquibase takes H2's names for upper-case ones, does not find its
 * own tables again, and a second start on the same file would fail. Found by Liquibase as a service.
 */
public class LowerCaseH2 extends H2Database {

    @Override
    public @Nullable String correctObjectName(@Nullable String name, Class<? extends DatabaseObject> type) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    @Override
    public int getPriority() {
        return super.getPriority() + 1;
    }
}
