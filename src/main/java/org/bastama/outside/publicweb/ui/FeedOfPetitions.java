package org.bastama.outside.publicweb.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every view tells feed readers where new petitions are announced, in the reader's language. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FeedOfPetitions implements VaadinServiceInitListener {

    private final transient Messages messages;

    FeedOfPetitions(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var language = Language.of(VaadinSession.getCurrent().getLocale());
            page.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "alternate")
                    .attr("type", "application/atom+xml")
                    .attr("title", messages.get(language, "publicweb.feed.petitions"))
                    .attr("href", Reader.in(language, "/feeds/petitions.atom"));
        });
    }
}
