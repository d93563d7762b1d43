package org.bastama.civic.authorities;

import static bastama.db.authorities.Tables.OFFICE;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored addresses of offices, at most one for each authority. */
@Repository
class OfficeRepository {

    private final DSLContext database;

    OfficeRepository(DSLContext database) {
        this.database = database;
    }

    /** By authority; those without an address are left out. */
    Map<String, OfficeAddress> find(Collection<String> slugs) {
        return database.selectFrom(OFFICE)
                .where(OFFICE.AUTHORITY_SLUG.in(slugs), OFFICE.EMAIL.isNotNull())
                .fetchMap(
                        OFFICE.AUTHORITY_SLUG,
                        r -> new OfficeAddress(
                                new EmailAddress(r.getEmail()),
                                Language.of(r.getLanguage()).orElseThrow()));
    }

    /** Adds an address of the data; what is there, an address that was taken away among it, is an administrator's word. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addMissing(String slug, OfficeAddress office, Instant now) {
        database.insertInto(OFFICE)
                .set(OFFICE.AUTHORITY_SLUG, slug)
                .set(OFFICE.EMAIL, office.email().value())
                .set(OFFICE.LANGUAGE, office.language().code())
                .set(OFFICE.SET_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    /** Sets the address, or that there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String slug, @Nullable EmailAddress email, Language language, Instant now) {
        var value = email == null ? null : email.value();
        database.insertInto(OFFICE)
                .set(OFFICE.AUTHORITY_SLUG, slug)
                .set(OFFICE.EMAIL, value)
                .set(OFFICE.LANGUAGE, language.code())
                .set(OFFICE.SET_AT, now)
                .onConflict(OFFICE.AUTHORITY_SLUG)
                .doUpdate()
                .set(OFFICE.EMAIL, value)
                .set(OFFICE.LANGUAGE, language.code())
                .set(OFFICE.SET_AT, now)
                .execute();
    }
}
