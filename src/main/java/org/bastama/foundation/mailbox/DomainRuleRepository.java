package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.DISPOSABLE_DOMAIN;
import static bastama.db.mailbox.Tables.DOMAIN_RULE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Domain rules and throw-away domains; the tables are what counts, the files only fill them when they are empty. */
@Repository
class DomainRuleRepository {

    private final DSLContext database;

    DomainRuleRepository(DSLContext database) {
        this.database = database;
    }

    Optional<DomainRule> find(String domain) {
        return database.selectFrom(DOMAIN_RULE)
                .where(DOMAIN_RULE.DOMAIN.eq(domain))
                .fetchOptional(r -> new DomainRule(
                        r.getDomain(), r.getIgnoreDots(), r.getPlusTags(), r.getCaseSensitive(), r.getAliasOf()));
    }

    boolean isDisposable(Collection<String> domains) {
        return database.fetchExists(DISPOSABLE_DOMAIN, DISPOSABLE_DOMAIN.DOMAIN.in(domains));
    }

    boolean hasRules() {
        return database.fetchExists(DOMAIN_RULE);
    }

    boolean hasDisposableDomains() {
        return database.fetchExists(DISPOSABLE_DOMAIN);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addRules(List<DomainRule> rules) {
        var insert = database.insertInto(
                DOMAIN_RULE,
                DOMAIN_RULE.DOMAIN,
                DOMAIN_RULE.IGNORE_DOTS,
                DOMAIN_RULE.PLUS_TAGS,
                DOMAIN_RULE.CASE_SENSITIVE,
                DOMAIN_RULE.ALIAS_OF);
        for (var rule : rules) {
            insert = insert.values(
                    rule.domain(), rule.ignoreDots(), rule.plusTags(), rule.caseSensitive(), rule.aliasOf());
        }
        insert.execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addDisposableDomains(List<String> domains) {
        var insert = database.insertInto(DISPOSABLE_DOMAIN, DISPOSABLE_DOMAIN.DOMAIN);
        for (var domain : domains) {
            insert = insert.values(domain);
        }
        insert.execute();
    }
}
