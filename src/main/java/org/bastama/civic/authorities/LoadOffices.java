package org.bastama.civic.authorities;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.ReferenceData;
import org.bastama.foundation.shared.ReferenceTransaction;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Brings the addresses of offices in {@code authority-offices.csv} into the database, where there is none yet. */
@Component
@DependsOn("loadAuthorities")
class LoadOffices implements SmartInitializingSingleton {

    private final OfficeRepository offices;
    private final ReferenceTransaction transaction;
    private final Clock clock;

    LoadOffices(OfficeRepository offices, ReferenceTransaction transaction, Clock clock) {
        this.offices = offices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.run(() -> load(data()));
    }

    /** Adds what is missing, in the caller's transaction. */
    void load(Map<String, OfficeAddress> data) {
        data.forEach((slug, office) -> offices.addMissing(slug, office, clock.instant()));
    }

    private static Map<String, OfficeAddress> data() {
        return ReferenceData.csv("authority-offices").stream()
                .collect(Collectors.toMap(
                        row -> row.getOrDefault("slug", ""),
                        row -> new OfficeAddress(
                                new EmailAddress(row.getOrDefault("email", "")),
                                Language.of(row.getOrDefault("language", "")).orElseThrow())));
    }
}
