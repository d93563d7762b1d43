package org.bastama.civic.responses.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.authorities.OfficeAddress;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.SecretKeyBox;
import org.springframework.stereotype.Component;

/** Makes and knows the links of hand-over mails, and to whom they lead as long as the authority has no official. */
@Component
public class OfficeLinks {

    private final ResponseQueries responses;
    private final Officials officials;
    private final SecretKeyBox key;

    OfficeLinks(ResponseQueries responses, Officials officials, Keys keys) {
        this.responses = responses;
        this.officials = officials;
        this.key = keys.derive("responses.office");
    }

    /** The path of the link for the authority that has the petition now. */
    public String path(HandOver handOver) {
        return "/o/" + OfficeToken.of(handOver, key);
    }

    /** The same, if it would have a mail sent: the authority is waited for, has no official, and its address is known. */
    Optional<String> useful(HandOver handOver) {
        return handOver.endedAt() == null
                ? office(handOver.authoritySlug()).map(office -> path(handOver))
                : Optional.empty();
    }

    /** What a genuine link leads to, while the petition waits for its answer. */
    Optional<HandOver> waiting(String token) {
        return OfficeToken.parse(token)
                .flatMap(parsed -> responses
                        .handOver(parsed.number())
                        .filter(handOver -> parsed.isFor(handOver, key))
                        .filter(handOver -> handOver.endedAt() == null));
    }

    /** The office of an authority that nobody speaks for here, if its address is known. */
    public Optional<OfficeAddress> office(String authoritySlug) {
        return Optional.ofNullable(offices(List.of(authoritySlug)).get(authoritySlug));
    }

    /** The same of several authorities. */
    public Map<String, OfficeAddress> offices(Collection<String> authoritySlugs) {
        var offices = new HashMap<>(officials.officeAddresses(authoritySlugs));
        offices.keySet().removeAll(officials.of(offices.keySet()).keySet());
        return offices;
    }
}
