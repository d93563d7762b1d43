package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** What a list shows of one petition: state, title, to whom, how many signed, how long it is open. */
@StyleSheet("context://styles/petitions.css")
public final class PetitionCard extends ListItem {

    private final PetitionSummary petition;
    private final Div state;

    private PetitionCard(PetitionSummary petition, Component heading, Instant now) {
        this.petition = petition;
        this.state = new Div(StateBadge.of(petition, now));
        addClassNames("b-card", "petitions-card");
        add(state, heading, addressee());
        if (petition.openedAt() != null) {
            add(new ProgressMeter(petition.count(), petition.threshold()));
        }
        if (petition.declared() > 0) {
            add(small(new Span(getTranslation("petitions.count.declared", petition.declared()))));
        }
        if (petition.state() == PetitionState.OPEN) {
            add(small(new Span(daysLeft(now))));
        }
    }

    /** A card that leads to the petition's page, below a heading of level 1. */
    public static PetitionCard toPage(PetitionSummary petition, Instant now) {
        return new PetitionCard(petition, new H2(link(petition, PetitionNavigation.page(petition.number()))), now);
    }

    /** A card that leads to the petition's page, below a heading of level 2. */
    public static PetitionCard inSection(PetitionSummary petition, Instant now) {
        return new PetitionCard(petition, new H3(link(petition, PetitionNavigation.page(petition.number()))), now);
    }

    /** A card that leads to the workspace, below a heading of level 2. */
    static PetitionCard toWorkspace(PetitionSummary petition, Instant now) {
        return new PetitionCard(petition, new H3(link(petition, PetitionNavigation.workspace(petition.number()))), now);
    }

    /** Adds a few words beside the badge of the state. */
    void note(Component said) {
        state.add(new Span(" "), said);
    }

    private static Anchor link(PetitionSummary petition, String path) {
        var link = new Anchor("/" + path);
        var title = petition.titles().in(ReaderLanguage.get());
        link.setText(title.isEmpty() ? untitled(link, petition) : title);
        return LanguageMark.tell(link, petition.titles());
    }

    private static String untitled(Component any, PetitionSummary petition) {
        return PetitionState.PUBLIC.contains(petition.state())
                ? any.getTranslation("petitions.title-hidden", petition.number().value())
                : any.getTranslation("petitions.untitled");
    }

    private Component addressee() {
        var text = new Paragraph();
        text.addClassNames("b-soft", "b-small");
        if (!petition.authorityName().isEmpty()) {
            text.add(named(petition.authorityName()));
        }
        if (petition.groupName() != null) {
            text.add(new Span(" · "), new Span(petition.groupName()));
        }
        return text;
    }

    private static Span named(LocalizedText name) {
        return LanguageMark.mark(new Span(name.in(ReaderLanguage.get())), name);
    }

    private String daysLeft(Instant now) {
        var closesAt = petition.closesAt();
        if (closesAt == null) {
            return getTranslation("petitions.open-ended");
        }
        if (!petition.collects(now)) {
            return getTranslation("petitions.counting");
        }
        var days = ChronoUnit.DAYS.between(Formats.day(now), Formats.day(closesAt));
        return getTranslation("petitions.days-left", Math.max(0, days));
    }

    private static Component small(Component text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("b-soft", "b-small");
        return paragraph;
    }
}
