package org.bastama.outside.publicweb.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * those to it are. After the room that finds out the language.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FeedLinks implements VaadinServiceInitListener {

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
            add(head, language, "/feeds/petitions.atom", messages.get(language, "publicweb.feed.petitions"));
            slug(page.getVaadinRequest())
                    .flatMap(authorities::find)
                    .ifPresent(authority -> add(
                            head,
                            language,
                            "/feeds/a/" + authority.slug() + ".atom",
                            messages.get(
                                    language,
                                    "publicweb.feed.authority",
                                    authority.names().in(language))));
        });
    }

    private static void add(Element head, Language language, String path, String title) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", "application/atom+xml")
                .attr("title", title)
                .attr("href", Reader.in(language, path));
    }

    private static Optional<String> slug(VaadinRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(AUTHORITY::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
