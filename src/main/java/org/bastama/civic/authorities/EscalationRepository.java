package org.bastama.civic.authorities;

import static bastama.db.authorities.Tables.ESCALATION;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored contacts for escalation, at most one for each authority. */
@Repository
class EscalationRepository {

    private final DSLContext database;

    EscalationRepository(DSLContext database) {
        this.database = database;
    }

    /** By authority; those without a contact are left out. */
    Map<String, EscalationContact> find(Collection<String> slugs) {
        return database.selectFrom(ESCALATION)
                .where(ESCALATION.AUTHORITY_SLUG.in(slugs))
                .fetchMap(
                        ESCALATION.AUTHORITY_SLUG,
                        r -> new EscalationContact(
                                new EmailAddress(r.getEmail()),
                                Language.of(r.getLanguage()).orElseThrow()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String slug, EscalationContact contact, Instant now) {
        database.insertInto(ESCALATION)
                .set(ESCALATION.AUTHORITY_SLUG, slug)
                .set(ESCALATION.EMAIL, contact.email().value())
                .set(ESCALATION.LANGUAGE, contact.language().code())
                .set(ESCALATION.SET_AT, now)
                .onConflict(ESCALATION.AUTHORITY_SLUG)
                .doUpdate()
                .set(ESCALATION.EMAIL, contact.email().value())
                .set(ESCALATION.LANGUAGE, contact.language().code())
                .set(ESCALATION.SET_AT, now)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String slug) {
        database.deleteFrom(ESCALATION)
                .where(ESCALATION.AUTHORITY_SLUG.eq(slug))
                .execute();
    }
}
