package org.bastama.foundation.mailbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bastama.foundation.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Which mailbox an address reaches, by the editable rules of domains (DOMAIN §5). */
@Component
public class Mailboxes {

    private final DomainRuleRepository rules;

    /** An edited rule holds within a minute on every node. */
    private final Cache<String, DomainRule> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** Whether a domain, or one above it, is listed; asked for each signature, so it is remembered as long. */
    private final Cache<String, Boolean> throwAway = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Mailboxes(DomainRuleRepository rules) {
        this.rules = rules;
    }

    /** The canonical address: two addresses are one mailbox when their canonical forms are equal. */
    public String canonical(EmailAddress address) {
        var rule = known.get(address.domain(), this::ruleOf);
        var home = rule.aliasOf() == null ? rule : known.get(rule.aliasOf(), this::ruleOf);
        return home.canonicalLocal(address.local()) + "@" + home.domain();
    }

    /** Whether the domain, or one above it, hands out throw-away mailboxes. */
    public boolean isDisposable(EmailAddress address) {
        return throwAway.get(address.domain(), domain -> rules.isDisposable(withThoseAbove(domain)));
    }

    private static List<String> withThoseAbove(String domain) {
        var domains = new ArrayList<String>();
        for (var rest = domain; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            domains.add(rest);
        }
        return domains;
    }

    private DomainRule ruleOf(String domain) {
        return rules.find(domain)
                .or(() -> rules.find(DomainRule.ANY)
                        .map(any ->
                                new DomainRule(domain, any.ignoreDots(), any.plusTags(), any.caseSensitive(), null)))
                .orElseGet(() -> DomainRule.none(domain));
    }
}
