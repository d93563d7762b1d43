package org.bastama.outside.publicweb.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.outside.publicweb.page.Reader;
import org.jsoup.nodes.Element;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Views tell feed readers, in the reader's language, where new petitions are announced; the page of an authority, where
 * those to it are, and its deadlines. After the room that finds out the language.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FeedLinks implements VaadinServiceInitListener {

    private static final String ATOM = "application/atom+xml";
    private static final String CALENDAR = "text/calendar";
    private static final Pattern AUTHORITY = Pattern.compile("/authorities/([a-z0-9-]+)/?");

    private final transient AuthorityQueries authorities;
    private final transient Messages messages;

    FeedLinks(AuthorityQueries authorities, Messages messages) {
        this.authorities = authorities;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var language = Language.of(VaadinSession.getCurrent().getLocale());
            var head = page.getDocument().head();
            var all = messages.get(language, "publicweb.feed.petitions");
            add(head, ATOM, Reader.in(language, "/feeds/petitions.atom"), all);
            slug(page.getVaadinRequest())
                    .flatMap(authorities::find)
                    .ifPresent(authority -> add(head, authority, language));
        });
    }

    private void add(Element head, Authority authority, Language language) {
        var name = authority.names().in(language);
        var slug = authority.slug();
        add(
                head,
                ATOM,
                Reader.in(language, "/feeds/a/" + slug + ".atom"),
                messages.get(language, "publicweb.feed.authority", name));
        add(
                head,
                CALENDAR,
                Reader.in(language, "/calendar/a/" + slug + ".ics"),
                messages.get(language, "publicweb.calendar.authority", name));
    }

    private static void add(Element head, String type, String address, String title) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", type)
                .attr("title", title)
                .attr("href", address);
    }

    private static Optional<String> slug(VaadinRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(AUTHORITY::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
